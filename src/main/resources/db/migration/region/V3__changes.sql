-- A code that occurs in two years is no proof of the same area: what changed in between is kept here.
create table region.municipality_change (
  set_name text not null check (set_name ~ '^[A-Za-z]{2,20}$'),
  -- First day on which the old municipality was no more.
  effective date not null,
  old_code text not null check (old_code ~ '^GM[0-9]{4}$'),
  -- Null where the area went to no municipality, as Elten did in 1963.
  new_code text check (new_code ~ '^GM[0-9]{4}$' and new_code <> old_code),
  source text not null,
  unique nulls not distinct (set_name, source, old_code, effective, new_code)
);

-- Only within the years that a list covers does no change mean that nothing changed.
create table region.change_coverage (
  set_name text not null check (set_name ~ '^[A-Za-z]{2,20}$'),
  from_year integer not null check (from_year between 1800 and 2199),
  to_year integer not null check (to_year between from_year and 2199),
  source text not null,
  primary key (set_name, source)
);

-- What CBS tells of districts and neighbourhoods: how each differs from the year before.
create table region.area_change (
  division text not null,
  code text not null check (code ~ '^(GM|WK|BU)'),
  change text not null check (change in ('UNCHANGED', 'RECODED', 'BOUNDARY_CHANGED')),
  primary key (division, code),
  foreign key (division, code) references region.area
);
