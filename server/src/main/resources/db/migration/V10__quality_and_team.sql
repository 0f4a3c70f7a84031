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
