-- An import from a page outlives the request that asked for it: what was asked, how far it is and what came of it are here, for every server.
create schema if not exists opendata;
grant usage on schema opendata to preventiekring_app;

create table opendata.import_job (
  id bigint generated always as identity primary key,
  state text not null
    check (state in ('QUEUED', 'RUNNING', 'DONE', 'REFUSED', 'CANCELLED', 'INTERRUPTED', 'FAILED')),
  import_order jsonb not null,
  asked_by uuid not null,
  asked_by_name text not null,
  asked_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  progress_what text not null default '',
  progress_done bigint not null default 0 check (progress_done >= 0),
  progress_total bigint not null default 0 check (progress_total >= 0),
  cancel_asked boolean not null default false,
  report jsonb,
  refusal jsonb,
  owner_organisation uuid,
  sharing text not null default 'public' check (sharing in ('own', 'coalitions', 'public')),
  check ((state in ('QUEUED', 'RUNNING')) = (ended_at is null)),
  check ((state = 'DONE') = (report is not null)),
  check ((state = 'REFUSED') = (refusal is not null))
);
