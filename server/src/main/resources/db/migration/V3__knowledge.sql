create table categories (
  space_id uuid not null references spaces on delete cascade,
  id uuid not null,
  external_id text,
  parent_id uuid,
  names jsonb not null,
  position int not null,
  version bigint not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (space_id, id),
  unique (space_id, external_id),
  foreign key (space_id, parent_id) references categories
);
create index categories_parent on categories (space_id, parent_id);
call isolate_by_space('categories');
grant select, insert, update, delete on categories to selfcare_app;

create table articles (
  space_id uuid not null references spaces on delete cascade,
  id uuid not null,
  external_id text,
  category_id uuid,
  visibility text not null check (visibility in ('public', 'authenticated', 'segment', 'internal')),
  segments text[] not null default '{}',
  tags text[] not null default '{}',
  version bigint not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (space_id, id),
  unique (space_id, external_id),
  foreign key (space_id, category_id) references categories
);
create index articles_category on articles (space_id, category_id);
create index articles_updated on articles (space_id, updated_at, id);
create index articles_tags on articles using gin (tags);
call isolate_by_space('articles');
grant select, insert, update, delete on articles to selfcare_app;

-- The draft of an article in one locale, and which of its versions is live. Editing moves the
-- draft only; version is the ETag, content_revision tells whether the draft differs from what is live.
-- body is what the author wrote, html what was derived of it: sanitised when stored and when read.
create table translations (
  space_id uuid not null,
  article_id uuid not null,
  locale text not null,
  state text not null check (state in ('draft', 'published', 'archived')),
  title text not null,
  variants text[] not null,
  body text not null,
  body_format text not null check (body_format in ('markdown', 'html', 'text')),
  html text not null,
  version bigint not null default 1,
  content_revision bigint not null default 1,
  published_revision bigint,
  published_version int,
  last_version int not null default 0,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (space_id, article_id, locale),
  foreign key (space_id, article_id) references articles on delete cascade,
  check ((state = 'published') = (published_version is not null))
);
create index translations_state on translations (space_id, locale, state);
call isolate_by_space('translations');
grant select, insert, update, delete on translations to selfcare_app;

-- Every text that was ever live, kept for explanations and history.
create table article_versions (
  space_id uuid not null,
  article_id uuid not null,
  locale text not null,
  version int not null,
  title text not null,
  variants text[] not null,
  body text not null,
  body_format text not null,
  html text not null,
  published_at timestamptz not null,
  published_by_kind text not null,
  published_by text not null,
  comment text,
  primary key (space_id, article_id, locale, version),
  foreign key (space_id, article_id) references articles on delete cascade
);
call isolate_by_space('article_versions');
grant select, insert on article_versions to selfcare_app;

create table synonyms (
  space_id uuid not null references spaces on delete cascade,
  id uuid not null,
  language text not null,
  kind text not null check (kind in ('twoWay', 'oneWay')),
  terms text[] not null,
  replacements text[] not null default '{}',
  version bigint not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (space_id, id)
);
create index synonyms_language on synonyms (space_id, language);
call isolate_by_space('synonyms');
grant select, insert, update, delete on synonyms to selfcare_app;
