-- Every figure stands at the ordinal of its area, so areas come first and keep their place for ever.
create schema if not exists region;
grant usage on schema region to preventiekring_app;

create table region.division (
  division text primary key,
  set_name text not null check (set_name ~ '^[A-Za-z]{2,20}$'),
  year integer not null check (year between 1900 and 2199),
  unique (set_name, year),
  check (division = set_name || '-' || year)
);

create table region.area (
  division text not null references region.division,
  code text not null
    check (code ~ '^(NL01|PV[23][0-9]|GG[0-9]{4}|GM[0-9]{4}|WK[0-9]{4}[0-9A-Z]{2}|BU[0-9]{4}[0-9A-Z]{4})$'),
  ordinal integer not null check (ordinal >= 0),
  level text not null constraint level_of_code
    check (level = case left(code, 2)
      when 'NL' then 'COUNTRY' when 'PV' then 'PROVINCE' when 'GG' then 'GGD_REGION'
      when 'GM' then 'MUNICIPALITY' when 'WK' then 'DISTRICT' else 'NEIGHBOURHOOD' end),
  name text check (name = btrim(name) and name <> ''),
  -- Lower case, without diacritics and punctuation; empty where the name has no letter or digit.
  name_search text,
  parent text,
  ggd_region text check (ggd_region like 'GG%'),
  province text check (province like 'PV%'),
  primary key (division, code),
  unique (division, ordinal),
  foreign key (division, parent) references region.area,
  foreign key (division, ggd_region) references region.area,
  foreign key (division, province) references region.area,
  constraint name_with_its_search_form check ((name is null) = (name_search is null)),
  constraint parent_from_municipality_down
    check ((parent is null) = (level in ('COUNTRY', 'PROVINCE', 'GGD_REGION'))),
  constraint regions_of_municipalities_only
    check (level = 'MUNICIPALITY' or (ggd_region is null and province is null))
);

-- Which divisions hold a code: the newest of them speaks for it in a search.
create index area_by_code on region.area (code text_pattern_ops);

-- Search forgives typing errors and finds words in the middle of a name.
create index area_by_name_part on region.area using gin (name_search gin_trgm_ops);
create index area_by_name_start on region.area (name_search text_pattern_ops);
