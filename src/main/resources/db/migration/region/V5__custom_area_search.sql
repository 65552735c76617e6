-- A custom area is found by its name, as any area is; the form of the name is that of region.search_entry.
alter table region.custom_area add column name_search text;
update region.custom_area set name_search = lower(name);
alter table region.custom_area alter column name_search set not null;
create index custom_area_by_name on region.custom_area using gin (name_search gin_trgm_ops);
