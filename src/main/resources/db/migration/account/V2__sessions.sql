-- Sessions live in the database, so that a restart signs nobody out and a disabled account ends on every server. Columns as Spring Session
-- wants them; the id is wider because ours has 256 random bits.
create table account.spring_session (
  primary_id text primary key,
  session_id text not null,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name text,
  constraint spring_session_id_once unique (session_id)
);

create index spring_session_expiry on account.spring_session (expiry_time);
create index spring_session_principal on account.spring_session (principal_name);

create table account.spring_session_attributes (
  session_primary_id text not null references account.spring_session on delete cascade,
  attribute_name text not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
