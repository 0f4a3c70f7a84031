-- Where the draft of a translation stands, and which of its texts was approved: an approval belongs to
-- a content_revision, so the next edit ends it. edited_by and submitted_by are what four eyes look at.
-- source_revision is the text of the tenant's first language that a translation was last held against.
alter table translations drop constraint translations_state_check;
alter table translations
  add constraint translations_state_check check (state in ('draft', 'in_review', 'approved', 'published', 'archived')),
  add column draft_state text not null default 'draft' check (draft_state in ('draft', 'in_review', 'approved')),
  add column approved_revision bigint,
  add column submitted_by text,
  add column edited_by text,
  add column source_revision bigint,
  add column source_changed boolean not null default false;
create index translations_in_review on translations (space_id, article_id) where draft_state = 'in_review';

-- Every step that a translation has taken; a position is a state, or published with where the staged draft stands.
create table translation_events (
  space_id uuid not null,
  id bigint generated always as identity,
  article_id uuid not null,
  locale text not null,
  step text not null,
  from_position text,
  to_position text not null,
  version int,
  comment text,
  actor_kind text not null,
  actor_id text not null,
  at timestamptz not null,
  primary key (space_id, id),
  foreign key (space_id, article_id) references articles on delete cascade
);
create index translation_events_of_translation on translation_events (space_id, article_id, locale, id);
call isolate_by_space('translation_events');
grant select, insert on translation_events to selfcare_app;

-- What is to go live, or to be taken back, at a time; one schedule for each translation, which stays to be read when it has ended.
create table publication_schedules (
  space_id uuid not null,
  id uuid not null,
  article_id uuid not null,
  locale text not null,
  content_revision bigint not null,
  time_zone text not null,
  comment text,
  publish_at timestamptz,
  publish_status text check (publish_status in ('waiting', 'done', 'failed')),
  publish_ended_at timestamptz,
  publish_failure text,
  published_version int,
  unpublish_at timestamptz,
  unpublish_status text check (unpublish_status in ('waiting', 'done', 'failed')),
  unpublish_ended_at timestamptz,
  created_at timestamptz not null,
  created_by_kind text not null,
  created_by text not null,
  primary key (space_id, id),
  unique (space_id, article_id, locale),
  foreign key (space_id, article_id, locale) references translations on delete cascade,
  check ((publish_at is null) = (publish_status is null)),
  check ((unpublish_at is null) = (unpublish_status is null))
);
call isolate_by_space('publication_schedules');
grant select, insert, update, delete on publication_schedules to selfcare_app;

-- Something to be done at a time of the space; written with the change that asks for it. A timer never
-- changes: what is to happen at another time is another timer.
create table timers (
  space_id uuid not null references spaces on delete cascade,
  id uuid not null,
  kind text not null,
  subject uuid not null,
  due_at timestamptz not null,
  primary key (space_id, id)
);
create index timers_subject on timers (space_id, kind, subject);
call isolate_by_space('timers');
grant select, insert, delete on timers to selfcare_app;

-- How the tenant edits, and how far the clock of a test space is ahead.
alter table spaces
  add column editorial jsonb not null default '{}',
  add column clock_ahead_micros bigint check (clock_ahead_micros is null or (clock_ahead_micros >= 0 and mode = 'test'));

-- Begins the work of a transaction in one space, and says how far its clock is ahead; null when it is not.
create function begin_space(space uuid) returns bigint language plpgsql as $$
begin
  perform set_config('app.space_id', space::text, true);
  return (select clock_ahead_micros from spaces where space_id = space);
end $$;
