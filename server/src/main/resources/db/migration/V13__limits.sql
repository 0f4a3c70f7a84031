-- Subjects on which no question is answered.
create table topics (
  space_id uuid not null references spaces on delete cascade,
  id uuid not null,
  kind text not null check (kind in ('excluded', 'sensitive')),
  name text not null,
  handover boolean not null,
  enabled boolean not null,
  version bigint not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (space_id, id)
);
call isolate_by_space('topics');
grant select, insert, update, delete on topics to selfcare_app;

-- How a subject is spoken of in one locale.
create table topic_texts (
  space_id uuid not null,
  topic_id uuid not null,
  locale text not null,
  phrases text[] not null,
  examples text[] not null,
  message text,
  primary key (space_id, topic_id, locale),
  foreign key (space_id, topic_id) references topics on delete cascade
);
call isolate_by_space('topic_texts');
grant select, insert, update, delete on topic_texts to selfcare_app;

-- What helps where. An empty condition holds everywhere.
create table context_rules (
  space_id uuid not null references spaces on delete cascade,
  id uuid not null,
  name text not null,
  pages text[] not null,
  journey_steps text[] not null,
  segments text[] not null,
  articles uuid[] not null,
  category_id uuid,
  tags text[] not null,
  priority int not null,
  enabled boolean not null,
  version bigint not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (space_id, id),
  foreign key (space_id, category_id) references categories on delete set null (category_id)
);
create index context_rules_category on context_rules (space_id, category_id);
call isolate_by_space('context_rules');
grant select, insert, update, delete on context_rules to selfcare_app;

-- How many of a hundred answers may be wrong in a locale; null once the tenant has gone back to the default.
create table answer_targets (
  space_id uuid not null references spaces on delete cascade,
  locale text not null,
  max_wrong_percent double precision,
  version bigint not null default 1,
  updated_at timestamptz not null,
  primary key (space_id, locale)
);
call isolate_by_space('answer_targets');
grant select, insert, update on answer_targets to selfcare_app;
