-- Every process on this database must notice a change that another one made, such as an import beside a running server.
create schema if not exists platform;
grant usage on schema platform to preventiekring_app;

create table platform.generation (
  name text primary key,
  value bigint not null check (value > 0)
);
