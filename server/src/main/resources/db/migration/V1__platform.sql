-- The roles selfcare_app (one space at a time) and selfcare_system (work across tenants) are made
-- by the server before the first migration; neither owns a table, neither bypasses row security.
grant usage on schema public to selfcare_app, selfcare_system;

-- Reads back as an empty string after its first use on a connection, hence nullif.
create function current_space() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.space_id', true), '')::uuid;

-- Every table of tenants gets the same two policies: the app role sees the space of its
-- transaction, the system role sees what it was granted.
create procedure isolate_by_space(name text) language plpgsql as $$
begin
  execute format('alter table %I enable row level security', name);
  execute format('alter table %I force row level security', name);
  execute format('create policy space_isolation on %I to selfcare_app
                    using (space_id = current_space()) with check (space_id = current_space())', name);
  execute format('create policy across_spaces on %I to selfcare_system using (true) with check (true)', name);
end $$;

create table tenants (
  id uuid primary key,
  name text not null,
  status text not null check (status in ('active', 'suspended')),
  requests_per_second int,
  requests_per_second_per_key int,
  requests_per_second_per_visitor int,
  version bigint not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  deleted_at timestamptz
);
grant select, insert, update, delete on tenants to selfcare_system;

-- A space is the live or the test world of a tenant: what row security isolates.
create table spaces (
  space_id uuid primary key,
  tenant_id uuid not null references tenants on delete cascade,
  mode text not null check (mode in ('live', 'test')),
  name text not null,
  default_locale text not null,
  locales text[] not null,
  locale_fallbacks jsonb not null default '{}',
  time_zone text not null default 'Europe/Paris',
  branding jsonb not null default '{}',
  allowed_origins text[] not null default '{}',
  version bigint not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (tenant_id, mode)
);
call isolate_by_space('spaces');
grant select, update on spaces to selfcare_app;
grant select, insert, update, delete on spaces to selfcare_system;

create table audit_heads (
  space_id uuid primary key references spaces on delete cascade,
  sequence bigint not null,
  hash text not null
);
call isolate_by_space('audit_heads');
grant select, insert, update on audit_heads to selfcare_app, selfcare_system;

create table audit_log (
  space_id uuid not null references spaces on delete cascade,
  id uuid not null,
  sequence bigint not null,
  at timestamptz not null,
  actor_kind text not null,
  actor_id text not null,
  action text not null,
  target_kind text not null,
  target_id text not null,
  details text not null,
  previous_hash text not null,
  hash text not null,
  primary key (space_id, id),
  unique (space_id, sequence)
);
call isolate_by_space('audit_log');
-- Append-only: nobody but the cascade of a deleted tenant may update or delete.
grant select, insert on audit_log to selfcare_app, selfcare_system;

-- Numbers and chains the entries; the row lock on the head makes the order of a space total.
create function chain_audit_entry() returns trigger language plpgsql as $$
declare head audit_heads;
begin
  insert into audit_heads (space_id, sequence, hash) values (new.space_id, 0, repeat('0', 64))
    on conflict (space_id) do nothing;
  update audit_heads set sequence = sequence + 1 where space_id = new.space_id returning * into head;
  new.sequence := head.sequence;
  new.previous_hash := head.hash;
  new.hash := encode(sha256(convert_to(concat_ws(E'\n',
    head.hash, head.sequence, new.id,
    to_char(new.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    new.actor_kind, new.actor_id, new.action, new.target_kind, new.target_id, new.details), 'utf8')), 'hex');
  update audit_heads set hash = new.hash where space_id = new.space_id;
  return new;
end $$;
create trigger audit_chain before insert on audit_log for each row execute function chain_audit_entry();

-- The operator's keys live under the nil space, so there is no reference to spaces here.
create table idempotency_keys (
  space_id uuid not null,
  caller_id text not null,
  key text not null,
  fingerprint bytea not null,
  response bytea not null,
  created_at timestamptz not null,
  primary key (space_id, caller_id, key)
);
create index idempotency_keys_age on idempotency_keys (created_at);
call isolate_by_space('idempotency_keys');
grant select, insert on idempotency_keys to selfcare_app;
grant select, insert, delete on idempotency_keys to selfcare_system;

-- Read in the order (txid, id), below the oldest transaction still open, so that a reader never
-- overtakes a writer that has taken its number but not committed yet.
create table outbox (
  space_id uuid not null references spaces on delete cascade,
  id bigint generated always as identity,
  txid xid8 not null default pg_current_xact_id(),
  topic text not null,
  subject uuid not null,
  created_at timestamptz not null,
  primary key (space_id, id)
);
create index outbox_order on outbox (txid, id);
create index outbox_of_space on outbox (space_id, txid, id);
call isolate_by_space('outbox');
grant select, insert on outbox to selfcare_app;
grant select, insert, delete on outbox to selfcare_system;

create table outbox_cursors (
  consumer text primary key,
  txid xid8 not null default '0',
  id bigint not null default 0
);
-- The app role reads cursors to answer waitFor=indexed.
grant select on outbox_cursors to selfcare_app;
grant select, insert, update on outbox_cursors to selfcare_system;

create table jobs (
  space_id uuid not null references spaces on delete cascade,
  id uuid not null,
  kind text not null,
  status text not null check (status in ('queued', 'running', 'succeeded', 'failed')),
  total int not null default 0,
  succeeded int not null default 0,
  failed int not null default 0,
  dry_run boolean not null default false,
  parameters jsonb not null,
  position bigint not null default 0,
  actor_kind text not null,
  actor_id text not null,
  error_code text,
  error_detail text,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  primary key (space_id, id)
);
call isolate_by_space('jobs');
grant select, insert, update on jobs to selfcare_app;
grant select on jobs to selfcare_system;

create table job_results (
  space_id uuid not null,
  job_id uuid not null,
  row_number bigint not null,
  status text not null check (status in ('succeeded', 'failed')),
  external_id text,
  resource_id text,
  code text,
  detail text,
  errors jsonb not null default '[]',
  primary key (space_id, job_id, row_number),
  foreign key (space_id, job_id) references jobs on delete cascade
);
call isolate_by_space('job_results');
grant select, insert on job_results to selfcare_app;

-- What a job reads or has made, in parts, so that nothing large is ever held whole.
create table job_files (
  space_id uuid not null,
  job_id uuid not null,
  direction text not null check (direction in ('input', 'output')),
  part int not null,
  bytes bytea not null,
  primary key (space_id, job_id, direction, part),
  foreign key (space_id, job_id) references jobs on delete cascade
);
alter table job_files alter column bytes set storage external;
call isolate_by_space('job_files');
grant select, insert, delete on job_files to selfcare_app;

-- db-scheduler's table (16.x, PostgreSQL).
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc);
grant select, insert, update, delete on scheduled_tasks to selfcare_system;

-- bucket4j's table.
create table rate_limits (
  id text primary key,
  state bytea,
  expires_at bigint
);
create index rate_limits_expiry on rate_limits (expires_at);
grant select, insert, update, delete on rate_limits to selfcare_system;
