-- Maps draw what was simplified once, so a boundary is kept ready for the screen.
create table region.boundary (
  division text not null,
  code text not null,
  -- Polygon or multipolygon as well-known binary (OGC), longitude and latitude in degrees WGS84.
  shape bytea not null,
  west double precision not null check (west >= -180),
  south double precision not null check (south >= -90),
  east double precision not null check (east <= 180),
  north double precision not null check (north <= 90),
  primary key (division, code),
  foreign key (division, code) references region.area,
  check (west <= east and south <= north)
);
-- The bytes hardly shrink, and taking them apart costs more than reading them.
alter table region.boundary alter column shape set storage external;
