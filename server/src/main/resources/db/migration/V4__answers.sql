-- The answer as it was given and why, both as JSON that is never rewritten: it explains itself
-- after the content has changed. The HTML of its articles is in shown_pages, under the key that
-- stands in its place.
create table answers (
  space_id uuid not null references spaces on delete cascade,
  id uuid not null,
  created_at timestamptz not null,
  locale text not null,
  channel text,
  question text not null,
  decision text not null check (decision in ('answer', 'clarify', 'limit')),
  limit_reason text,
  confidence double precision not null,
  answer json not null,
  trace json not null,
  primary key (space_id, id),
  check ((decision = 'limit') = (limit_reason is not null))
);
call isolate_by_space('answers');
grant select, insert on answers to selfcare_app;

-- Every page that an answer has shown, once; the key is the SHA-256 of the HTML.
create table shown_pages (
  space_id uuid not null references spaces on delete cascade,
  key text not null,
  html text not null,
  primary key (space_id, key)
);
call isolate_by_space('shown_pages');
grant select, insert on shown_pages to selfcare_app;

create table answer_feedback (
  space_id uuid not null,
  id uuid not null,
  answer_id uuid not null,
  article_id uuid,
  helpful boolean not null,
  reason text,
  comment text,
  created_at timestamptz not null,
  primary key (space_id, id),
  foreign key (space_id, answer_id) references answers on delete cascade
);
create index answer_feedback_answer on answer_feedback (space_id, answer_id);
call isolate_by_space('answer_feedback');
grant select, insert on answer_feedback to selfcare_app;
