create table api_keys (
  space_id uuid not null references spaces on delete cascade,
  id uuid not null,
  name text not null,
  kind text not null check (kind in ('secret', 'publishable')),
  role text check ((kind = 'secret') = (role is not null)),
  allowed_origins text[] not null default '{}',
  created_at timestamptz not null,
  revoked_at timestamptz,
  version bigint not null default 1,
  primary key (space_id, id)
);
call isolate_by_space('api_keys');
grant select, insert, update on api_keys to selfcare_app, selfcare_system;

-- A key has one secret, two while it is being rotated. Only the hash is kept.
create table api_key_secrets (
  space_id uuid not null,
  key_id uuid not null,
  hash bytea not null unique,
  last4 text not null,
  created_at timestamptz not null,
  expires_at timestamptz,
  primary key (space_id, key_id, hash),
  foreign key (space_id, key_id) references api_keys on delete cascade
);
call isolate_by_space('api_key_secrets');
grant select, insert, update on api_key_secrets to selfcare_app, selfcare_system;

-- Secrets that sign end users' tokens (HS256). They must be readable to verify, so they are
-- kept encrypted under the master key of the installation.
create table end_user_keys (
  space_id uuid not null references spaces on delete cascade,
  id uuid not null,
  name text not null,
  secret bytea not null,
  created_at timestamptz not null,
  revoked_at timestamptz,
  primary key (space_id, id)
);
call isolate_by_space('end_user_keys');
grant select, insert, update on end_user_keys to selfcare_app;
