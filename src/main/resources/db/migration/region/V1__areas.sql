-- Every figure stands at the ordinal of its area, so areas come first and keep their place for ever.
create schema if not exists region;
grant usage on schema region to preventiekring_app;

create table region.division (
  division text primary key,
  set_name text not null check (set_name ~ '^[A-Za-z]{2,20}$'),
  year integer not null check (year between 1900 and 2199),
  -- Rises with each change, so that a process reads only the areas of divisions that changed.
  version bigint not null default 0,
  unique (set_name, year),
  check (division = set_name || '-' || year)
);

create table region.area (
  division text not null,
  code text not null
    check (code ~ '^(NL01|PV[23][0-9]|GG[0-9]{4}|GM[0-9]{4}|WK[0-9]{4}[0-9A-Z]{2}|BU[0-9]{4}[0-9A-Z]{4})$'),
  ordinal integer not null check (ordinal >= 0),
  level text not null constraint level_of_code
    check (level = case left(code, 2)
      when 'NL' then 'COUNTRY' when 'PV' then 'PROVINCE' when 'GG' then 'GGD_REGION'
      when 'GM' then 'MUNICIPALITY' when 'WK' then 'DISTRICT' else 'NEIGHBOURHOOD' end),
  name text check (name = btrim(name) and name <> ''),
  parent text,
  ggd_region text check (ggd_region like 'GG%'),
  province text check (province like 'PV%'),
  -- The division of the others follows from their parent: 18,000 checks less a year.
  top_of text generated always as (case when parent is null then division end) stored
    references region.division,
  primary key (division, code),
  unique (division, ordinal),
  foreign key (division, parent) references region.area,
  foreign key (division, ggd_region) references region.area,
  foreign key (division, province) references region.area,
  constraint parent_from_municipality_down
    check ((parent is null) = (level in ('COUNTRY', 'PROVINCE', 'GGD_REGION'))),
  constraint regions_of_municipalities_only
    check (level = 'MUNICIPALITY' or (ggd_region is null and province is null))
);

-- What a search looks through: an area of several years once, by the newest name it was given.
-- Follows from region.area, so nothing refers to it and it refers to nothing.
create table region.search_entry (
  set_name text not null,
  code text not null,
  -- Of the newest division that names the area, or that holds it where none does.
  year integer not null,
  -- Lower case, without diacritics and punctuation; empty where the name has no letter or digit,
  -- null where no source named the area.
  name_search text,
  primary key (set_name, code)
-- Room to note a newer year in place.
) with (fillfactor = 70);
create index search_entry_by_code on region.search_entry (code text_pattern_ops);

-- Search forgives typing errors and finds words in the middle of a name. The list of names that are
-- not in the index proper yet is kept short: until a vacuum each search goes through all of it.
create index search_entry_by_name on region.search_entry using gin (name_search gin_trgm_ops)
  with (fastupdate = on, gin_pending_list_limit = 256);
