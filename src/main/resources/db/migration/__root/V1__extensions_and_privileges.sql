-- What every module relies on: search by likeness, names without accents, and an app role that may use what the migrator makes.
create extension if not exists pg_trgm with schema public;
create extension if not exists unaccent with schema public;

-- Ranges beside plain columns in one exclusion constraint; not every hosted PostgreSQL has it.
do $$
begin
  if exists (select from pg_available_extensions where name = 'btree_gist') then
    create extension if not exists btree_gist with schema public;
  end if;
end
$$;

alter default privileges grant select, insert, update, delete on tables to preventiekring_app;
alter default privileges grant usage, select on sequences to preventiekring_app;
