-- Who deletes an area by mistake gets it back, under the same address.
alter table region.custom_area add column deleted_at timestamptz;
