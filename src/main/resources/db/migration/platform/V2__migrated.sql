-- A start on a database that has all migrations must not pay for asking each module's history.
create table platform.migrated (
  only_row boolean primary key default true check (only_row),
  fingerprint text not null,
  migrated_at timestamptz not null default now()
);
revoke insert, update, delete on platform.migrated from preventiekring_app;
