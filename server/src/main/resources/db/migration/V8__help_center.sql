-- Where pages are found: each slug of a locale leads to one article. The current one is shown, former
-- ones are redirects that another article may take over.
create table article_slugs (
  space_id uuid not null,
  locale text not null,
  slug text collate "C" not null,
  article_id uuid not null,
  current boolean not null,
  primary key (space_id, locale, slug),
  foreign key (space_id, article_id, locale) references translations on delete cascade
);
create index article_slugs_article on article_slugs (space_id, article_id, locale);
create unique index article_slugs_current on article_slugs (space_id, article_id, locale) where current;
call isolate_by_space('article_slugs');
grant select, insert, update, delete on article_slugs to selfcare_app;

-- What categories are about, by locale.
alter table categories add column descriptions jsonb not null default '{}';

-- Files that texts show or link to; the same bytes are kept once. The reference is how a text names it.
create table attachments (
  space_id uuid not null references spaces on delete cascade,
  id uuid not null,
  reference text not null,
  filename text not null,
  content_type text not null,
  size bigint not null,
  sha256 text not null,
  created_at timestamptz not null,
  created_by text not null,
  primary key (space_id, id),
  unique (space_id, sha256)
);
call isolate_by_space('attachments');
grant select, insert, delete on attachments to selfcare_app;

create table attachment_parts (
  space_id uuid not null,
  attachment_id uuid not null,
  part int not null,
  bytes bytea not null,
  primary key (space_id, attachment_id, part),
  foreign key (space_id, attachment_id) references attachments on delete cascade
);
alter table attachment_parts alter column bytes set storage external;
call isolate_by_space('attachment_parts');
grant select, insert, delete on attachment_parts to selfcare_app;

-- Which text names which attachment, as it stands in its HTML; version 0 is the draft. Kept by the
-- database, so that no way of writing a text can forget it.
create table attachment_uses (
  space_id uuid not null,
  attachment text not null,
  article_id uuid not null,
  locale text not null,
  version int not null,
  primary key (space_id, attachment, article_id, locale, version),
  foreign key (space_id, article_id) references articles on delete cascade
);
create index attachment_uses_article on attachment_uses (space_id, article_id, locale, version);
call isolate_by_space('attachment_uses');
grant select, insert, delete on attachment_uses to selfcare_app;

create function note_attachments(used_space uuid, used_article uuid, used_locale text, used_version int, html text)
returns void language sql as $$
  insert into attachment_uses (space_id, attachment, article_id, locale, version)
  select distinct used_space, found[1], used_article, used_locale, used_version
  from regexp_matches(html, 'attachment:(att_[0-9a-z]{26})', 'g') found
  on conflict do nothing
$$;

create function note_draft_attachments() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if new.html = old.html then
      return null;
    end if;
    if strpos(old.html, 'attachment:att_') > 0 then
      delete from attachment_uses where space_id = new.space_id and article_id = new.article_id
        and locale = new.locale and version = 0;
    end if;
  end if;
  if strpos(new.html, 'attachment:att_') > 0 then
    perform note_attachments(new.space_id, new.article_id, new.locale, 0, new.html);
  end if;
  return null;
end $$;
create trigger draft_attachments after insert or update of html on translations
  for each row execute function note_draft_attachments();

create function note_version_attachments() returns trigger language plpgsql as $$
begin
  if strpos(new.html, 'attachment:att_') > 0 then
    perform note_attachments(new.space_id, new.article_id, new.locale, new.version, new.html);
  end if;
  return null;
end $$;
create trigger version_attachments after insert on article_versions
  for each row execute function note_version_attachments();

-- Articles that editors put first: where one of these questions is asked, or in a category.
create table pins (
  space_id uuid not null references spaces on delete cascade,
  id uuid not null,
  kind text not null check (kind in ('query', 'category')),
  locale text,
  queries text[] not null default '{}',
  category_id uuid,
  articles uuid[] not null,
  version bigint not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (space_id, id),
  unique (space_id, category_id),
  foreign key (space_id, category_id) references categories on delete cascade,
  check ((kind = 'query') = (locale is not null)),
  check ((kind = 'category') = (category_id is not null))
);
call isolate_by_space('pins');
grant select, insert, update, delete on pins to selfcare_app;

-- The questions of pins as they are compared: lower case, without accents and punctuation.
create table pin_queries (
  space_id uuid not null,
  locale text not null,
  words text not null,
  pin_id uuid not null,
  primary key (space_id, locale, words),
  foreign key (space_id, pin_id) references pins on delete cascade
);
create index pin_queries_pin on pin_queries (space_id, pin_id);
call isolate_by_space('pin_queries');
grant select, insert, delete on pin_queries to selfcare_app;

-- Words of a language that carry no meaning for a tenant.
create table stop_words (
  space_id uuid not null references spaces on delete cascade,
  language text not null,
  words text[] not null,
  version bigint not null default 1,
  updated_at timestamptz not null,
  primary key (space_id, language)
);
call isolate_by_space('stop_words');
grant select, insert, update, delete on stop_words to selfcare_app;
