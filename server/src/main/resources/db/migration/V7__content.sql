-- Texts that articles share. texts is the draft, published_texts what articles show; both are
-- Markdown by locale. The key is what bodies name, and never changes.
create table snippets (
  space_id uuid not null references spaces on delete cascade,
  id uuid not null,
  key text not null,
  description text,
  texts jsonb not null,
  published_texts jsonb not null default '{}',
  published_version int not null default 0,
  version bigint not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (space_id, id),
  unique (space_id, key)
);
call isolate_by_space('snippets');
grant select, insert, update, delete on snippets to selfcare_app;

-- Which translations use a snippet, in their draft and in what is live; a used one cannot go.
create table snippet_usages (
  space_id uuid not null,
  article_id uuid not null,
  locale text not null,
  key text not null,
  draft boolean not null,
  live boolean not null,
  primary key (space_id, article_id, locale, key),
  foreign key (space_id, article_id, locale) references translations on delete cascade,
  foreign key (space_id, key) references snippets (space_id, key)
);
create index snippet_usages_key on snippet_usages (space_id, key, article_id, locale);
call isolate_by_space('snippet_usages');
grant select, insert, update, delete on snippet_usages to selfcare_app;
