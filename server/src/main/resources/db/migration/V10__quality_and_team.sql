-- What a consumer needs to know of a piece of news, in the words of who publishes its topic.
alter table outbox add column detail text;

-- Something about an article that somebody should look at. The subject tells findings of one kind about
-- one text apart (a phrase, a link, a channel); the fingerprint is what was acknowledged: when an
-- examination finds another one, the finding is open again. What an examination does not find any more is deleted.
create table quality_findings (
  space_id uuid not null references spaces on delete cascade,
  id uuid not null,
  kind text not null,
  article_id uuid not null,
  other_article_id uuid,
  locale text not null,
  subject text not null,
  fingerprint text not null,
  evidence jsonb not null,
  status text not null check (status in ('open', 'acknowledged')),
  comment text,
  acknowledged_by text,
  acknowledged_at timestamptz,
  examination uuid not null,
  found_at timestamptz not null,
  primary key (space_id, id),
  unique (space_id, kind, article_id, locale, subject),
  foreign key (space_id, article_id) references articles on delete cascade,
  foreign key (space_id, other_article_id) references articles on delete cascade
);
create index quality_findings_article on quality_findings (space_id, article_id);
create index quality_findings_other on quality_findings (space_id, other_article_id);
call isolate_by_space('quality_findings');
grant select, insert, update, delete on quality_findings to selfcare_app;

-- The last examination of a space that has ended.
create table quality_examinations (
  space_id uuid primary key references spaces on delete cascade,
  job_id uuid not null,
  texts int not null,
  ended_at timestamptz not null
);
call isolate_by_space('quality_examinations');
grant select, insert, update on quality_examinations to selfcare_app;

-- How often a text was shown in answers and what readers said, by day. The position is that of the last
-- news that was counted for the space, so that news that comes twice counts once.
create table reading_counts (
  space_id uuid not null references spaces on delete cascade,
  article_id uuid not null,
  locale text not null,
  day date not null,
  shown int not null default 0,
  helpful int not null default 0,
  unhelpful int not null default 0,
  primary key (space_id, article_id, locale, day)
);
call isolate_by_space('reading_counts');
grant select, insert, update, delete on reading_counts to selfcare_app;

create table reading_positions (
  space_id uuid primary key references spaces on delete cascade,
  txid bigint not null,
  id bigint not null
);
call isolate_by_space('reading_positions');
grant select, insert, update on reading_positions to selfcare_app;

-- How much of a text another one has changed: the share of the words of both that only one of them has.
create function changed_share(before text, after text) returns double precision language sql immutable parallel safe
begin atomic
  select coalesce(sum(abs(coalesce(b.n, 0) - coalesce(a.n, 0)))::double precision
    / greatest(sum(coalesce(b.n, 0) + coalesce(a.n, 0)), 1), 0)
  from (select word, count(*) as n from regexp_split_to_table(before, '\s+') as word group by word) b
  full join (select word, count(*) as n from regexp_split_to_table(after, '\s+') as word group by word) a
    on a.word = b.word;
end;

-- What changed for readers, in the order in which it happened; it outlives the article it speaks of.
create table knowledge_changes (
  space_id uuid not null references spaces on delete cascade,
  id uuid not null default gen_random_uuid(),
  number bigint generated always as identity,
  kind text not null check (kind in ('published', 'updated', 'unpublished', 'archived', 'deleted')),
  article_id uuid not null,
  locale text not null,
  version int,
  title text not null,
  comment text,
  changed_parts text[] not null default '{}',
  body_changed double precision,
  at timestamptz not null,
  actor_kind text not null,
  actor_id text not null,
  announced_roles text[],
  must_read boolean not null default false,
  announcement text,
  primary key (space_id, id)
);
create index knowledge_changes_order on knowledge_changes (space_id, number);
create index knowledge_changes_of_translation on knowledge_changes (space_id, article_id, locale, number);
create index knowledge_changes_announced on knowledge_changes (space_id, number) where announced_roles is not null;
call isolate_by_space('knowledge_changes');
grant select, insert, update on knowledge_changes to selfcare_app;

create table knowledge_change_readers (
  space_id uuid not null,
  change_id uuid not null,
  key_id text not null,
  role text,
  read_at timestamptz not null,
  primary key (space_id, change_id, key_id),
  foreign key (space_id, change_id) references knowledge_changes on delete cascade
);
call isolate_by_space('knowledge_change_readers');
grant select, insert on knowledge_change_readers to selfcare_app;

-- What the team says about a draft; gone with the translation.
create table draft_comments (
  space_id uuid not null,
  id uuid not null,
  article_id uuid not null,
  locale text not null,
  text text not null,
  quote text,
  revision bigint not null,
  created_by text not null,
  created_at timestamptz not null,
  resolved_by text,
  resolved_at timestamptz,
  primary key (space_id, id),
  foreign key (space_id, article_id, locale) references translations on delete cascade
);
create index draft_comments_of_translation on draft_comments (space_id, article_id, locale, id);
call isolate_by_space('draft_comments');
grant select, insert, update, delete on draft_comments to selfcare_app;

-- A text that somebody proposes: for a translation at a revision, or for a new article, which is noted once it was made.
create table article_proposals (
  space_id uuid not null references spaces on delete cascade,
  id uuid not null,
  status text not null check (status in ('open', 'accepted', 'rejected')),
  article_id uuid,
  locale text not null,
  base_revision bigint,
  title text not null,
  variants text[],
  body text not null,
  body_format text not null,
  reason text not null,
  conversation text,
  created_by text not null,
  created_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  decision text,
  primary key (space_id, id),
  foreign key (space_id, article_id) references articles on delete cascade,
  check ((status = 'open') = (decided_at is null))
);
create index article_proposals_status on article_proposals (space_id, status, id);
create index article_proposals_article on article_proposals (space_id, article_id);
call isolate_by_space('article_proposals');
grant select, insert, update on article_proposals to selfcare_app;
