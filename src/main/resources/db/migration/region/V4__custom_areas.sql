-- People work in areas that no statistic knows; such an area is a set of neighbourhoods of one division.
create table region.custom_area (
  id uuid primary key,
  division text not null references region.division,
  name text not null check (name = btrim(name) and length(name) between 1 and 100),
  owner_organisation uuid,
  sharing text not null default 'public',
  made_at timestamptz not null,
  unique (id, division)
);
create index custom_area_by_division on region.custom_area (division);

create table region.custom_area_part (
  custom_area uuid not null,
  division text not null,
  neighbourhood text not null check (neighbourhood like 'BU%'),
  primary key (custom_area, neighbourhood),
  foreign key (custom_area, division) references region.custom_area (id, division) on delete cascade,
  foreign key (division, neighbourhood) references region.area
);
create index custom_area_part_by_neighbourhood on region.custom_area_part (division, neighbourhood);
