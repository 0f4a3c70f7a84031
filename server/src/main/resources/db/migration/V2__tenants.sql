-- Only the hash of a secret is kept. Rotation makes a second key that replaces the first,
-- which expires after a time of grace.
create table api_keys (
  space_id uuid not null references spaces on delete cascade,
  id uuid not null,
  name text not null,
  kind text not null check (kind in ('secret', 'publishable')),
  role text check ((kind = 'secret') = (role is not null)),
  allowed_origins text[] not null default '{}',
  hash bytea not null unique,
  last4 text not null,
  replaces uuid,
  created_at timestamptz not null,
  expires_at timestamptz,
  revoked_at timestamptz,
  last_used_at timestamptz,
  primary key (space_id, id)
);
call isolate_by_space('api_keys');
grant select, insert, update on api_keys to selfcare_app, selfcare_system;

-- Secrets that sign end users' tokens (HS256). They must be readable to verify, so they are
-- kept encrypted under a key that follows from the operator's master secret.
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
