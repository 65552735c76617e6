-- Releases of figures, stored by column: one row per indicator, period and age band holds every area of the division, so that a national
-- set of ten million figures is some hundreds of rows that one statement can publish or withdraw.
create schema if not exists indicator;
grant usage on schema indicator to preventiekring_app;

create table indicator.release (
  id bigint generated always as identity primary key,
  division_set text not null,
  division_year int not null,
  source_table text not null,
  title text not null,
  fingerprint text not null check (length(fingerprint) = 64),
  status text not null check (status in ('PUBLISHED', 'WITHDRAWN')),
  retrieved_at timestamptz not null,
  published_at timestamptz not null,
  withdrawn_at timestamptz,
  imported_by text,
  rows_read bigint not null check (rows_read >= 0),
  rows_accepted bigint not null check (rows_accepted >= 0),
  rows_refused bigint not null check (rows_refused >= 0),
  slices int not null check (slices >= 0),
  owner_organisation uuid,
  sharing text not null default 'public' check (sharing in ('own', 'coalitions', 'public')),
  check ((status = 'WITHDRAWN') = (withdrawn_at is not null))
);

create unique index release_same_import on indicator.release (owner_organisation, fingerprint) nulls not distinct
  where status = 'PUBLISHED';

create table indicator.release_file (
  release_id bigint not null references indicator.release on delete cascade,
  position int not null,
  name text not null,
  sha256 text not null check (length(sha256) = 64),
  bytes bigint not null check (bytes >= 0),
  primary key (release_id, position)
);

-- Four bytes an area in the order of ordinals, most significant first; docs/adr/0006-figures-by-column.md says what was measured.
create table indicator.slice (
  release_id bigint not null references indicator.release on delete cascade,
  indicator text not null,
  period int not null,
  age_from int not null,
  age_to int not null,
  source_key text not null,
  kind text not null check (kind in ('REGISTER_COUNT', 'SURVEY', 'MODEL_ESTIMATE')),
  decimals smallint not null check (decimals between 0 and 6),
  numbers bytea not null,
  lower_bounds bytea,
  upper_bounds bytea,
  respondents bytea,
  primary key (release_id, indicator, period, age_from, age_to),
  check (length(numbers) % 4 = 0)
);

alter table indicator.slice
  alter column numbers set storage external,
  alter column lower_bounds set storage external,
  alter column upper_bounds set storage external,
  alter column respondents set storage external;
