-- Counts the changes of what the answers of a space are configured with, so that whoever keeps it in memory sees with
-- the beginning of a transaction whether it still holds.
alter table spaces add column configuration bigint not null default 0;

create function note_configuration() returns trigger language plpgsql as $$
begin
  update spaces set configuration = configuration + 1 where space_id = coalesce(new.space_id, old.space_id);
  return null;
end $$;

create function note_settings() returns trigger language plpgsql as $$
begin
  new.configuration = old.configuration + 1;
  return new;
end $$;

create trigger settings_changed before update on spaces
  for each row when (old.version is distinct from new.version) execute function note_settings();

create procedure watch_configuration(name text) language plpgsql as $$
begin
  execute format('create trigger %I after insert or update or delete on %I for each row execute function note_configuration()',
    name || '_configuration', name);
end $$;

call watch_configuration('synonyms');
call watch_configuration('stop_words');
call watch_configuration('pins');
call watch_configuration('answer_models');

-- Says for which space the rest of a transaction is; answers how far its clock is ahead and how often it was configured.
create function open_space(space uuid, out ahead bigint, out configuration bigint) language plpgsql as $$
begin
  perform set_config('app.space_id', space::text, true);
  select s.clock_ahead_micros, s.configuration into ahead, configuration from spaces s where s.space_id = space;
end $$;
