-- What the columns of files to import mean.
create table import_mappings (
  space_id uuid not null references spaces on delete cascade,
  id uuid not null,
  name text not null,
  format text,
  columns jsonb not null,
  defaults jsonb not null,
  list_separator text not null,
  version bigint not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (space_id, id),
  unique (space_id, name)
);
call isolate_by_space('import_mappings');
grant select, insert, update, delete on import_mappings to selfcare_app;

-- Which source an article came from, and the last import that named it: what a later import of the
-- same source does not name is missing.
create table article_sources (
  space_id uuid not null references spaces on delete cascade,
  article_id uuid not null,
  source text not null,
  job_id uuid not null,
  primary key (space_id, article_id),
  foreign key (space_id, article_id) references articles on delete cascade
);
create index article_sources_source on article_sources (space_id, source);
call isolate_by_space('article_sources');
grant select, insert, update, delete on article_sources to selfcare_app;

alter table jobs drop constraint jobs_status_check;
alter table jobs
  add constraint jobs_status_check
    check (status in ('queued', 'running', 'succeeded', 'failed', 'cancelled')),
  add column cancel_requested boolean not null default false,
  add column missing int,
  add column files_deleted_at timestamptz;
create index jobs_old_files on jobs (finished_at) where kind = 'export' and files_deleted_at is null;

alter table job_results
  add column action text check (action in ('created', 'updated', 'unchanged', 'published', 'delete')),
  add column remarks text[] not null default '{}';
grant update (remarks) on job_results to selfcare_app;
