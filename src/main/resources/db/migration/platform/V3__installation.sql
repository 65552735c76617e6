-- Whether this installation began with the demonstration data, and how far loading it came: a start that was cut off goes on.
create table platform.installation (
  only_row boolean primary key default true check (only_row),
  demonstration text not null check (demonstration in ('none', 'loading', 'loaded')),
  began_at timestamptz not null default now()
);

create table platform.demo_part (
  module text primary key,
  loaded_at timestamptz not null default now()
);
