-- What the texts of an article mean: vectors by the hash of the very text, in bytes, for one model. They are made from
-- the texts and can be made again.
create table embeddings (
  space_id uuid not null,
  article_id uuid not null,
  model text not null,
  hash bytea not null,
  vector bytea not null,
  primary key (space_id, article_id, model, hash),
  foreign key (space_id, article_id) references articles on delete cascade
);
call isolate_by_space('embeddings');
grant select, insert, delete on embeddings to selfcare_app;

-- Articles of which some texts wait for their vectors. The number grows with each new wish, so that whoever is done
-- with an article sees whether it was changed meanwhile.
create table embedding_queue (
  space_id uuid not null,
  stage text not null check (stage in ('questions', 'passages')),
  article_id uuid not null,
  number bigint generated always as identity,
  primary key (space_id, stage, article_id),
  foreign key (space_id, article_id) references articles on delete cascade
);
create index embedding_queue_order on embedding_queue (stage, number);
create index embedding_queue_of_space on embedding_queue (space_id, stage, number);
call isolate_by_space('embedding_queue');
grant select, insert, update, delete on embedding_queue to selfcare_app;
grant select on embedding_queue to selfcare_system;

-- Whether the content of a space has changed since its models were learnt. Times are real, not those of a test clock.
create table learning (
  space_id uuid primary key references spaces on delete cascade,
  wanted bigint not null,
  done bigint not null default 0,
  wanted_since timestamptz not null,
  wanted_last timestamptz not null,
  failure text
);
call isolate_by_space('learning');
grant select, insert, update on learning to selfcare_app;
grant select on learning to selfcare_system;

-- The model in force for a locale, learnt from the content of the space. The id names the model's bytes, the source
-- what it was learnt from.
create table answer_models (
  space_id uuid not null references spaces on delete cascade,
  locale text not null,
  id text not null,
  source text not null,
  facts jsonb not null,
  model bytea not null,
  learnt_at timestamptz not null,
  primary key (space_id, locale)
);
call isolate_by_space('answer_models');
grant select, insert, update, delete on answer_models to selfcare_app;
