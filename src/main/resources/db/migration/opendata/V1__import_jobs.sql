-- An import takes up to minutes: it runs behind the pages, and the page about it reads this row. It survives a restart as well.
create schema if not exists opendata;
grant usage on schema opendata to preventiekring_app;

create table opendata.import_job (
  id uuid primary key,
  state text not null default 'QUEUED'
    check (state in ('QUEUED', 'RUNNING', 'DONE', 'REFUSED', 'CANCELLED', 'INTERRUPTED')),
  request jsonb not null,
  requested_by text not null,
  requested_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  progress_source text not null default '',
  progress_done bigint not null default 0 check (progress_done >= 0),
  progress_total bigint not null default 0 check (progress_total >= 0),
  cancel_asked boolean not null default false,
  report jsonb,
  refusal_rule text,
  refusal_key text,
  refusal_arguments text[],
  owner_organisation uuid,
  sharing text not null default 'public' check (sharing in ('own', 'coalitions', 'public')),
  check ((state in ('QUEUED', 'RUNNING')) = (ended_at is null)),
  check (state <> 'RUNNING' or started_at is not null),
  check ((state = 'DONE') = (report is not null)),
  check (state <> 'REFUSED' or refusal_key is not null),
  check ((refusal_key is null) = (refusal_arguments is null))
);

-- One at a time, whatever the code believes.
create unique index import_job_one_running on opendata.import_job (state) where state = 'RUNNING';
create index import_job_by_time on opendata.import_job (requested_at desc);
