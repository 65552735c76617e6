-- A profile may start with a question: a few indicators for a few areas, kept by name and shared.
create schema if not exists profile;
grant usage on schema profile to preventiekring_app;

create table profile.question (
  id uuid primary key,
  title text not null check (title = btrim(title) and length(title) between 1 and 150),
  purpose text not null check (length(purpose) <= 1000),
  target_group text not null check (length(target_group) <= 150),
  ages text not null,
  division text not null,
  areas text[] not null check (cardinality(areas) between 1 and 12),
  indicators text[] not null check (cardinality(indicators) between 1 and 15),
  owner_organisation uuid,
  sharing text not null default 'public',
  made_by uuid not null,
  made_at timestamptz not null,
  deleted_at timestamptz
);
