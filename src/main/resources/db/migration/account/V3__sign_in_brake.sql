-- Guessing passwords must be slow on every server together, so the counting is here. An e-mail address is kept as a hash: people type passwords
-- into the wrong field.
create table account.sign_in_brake (
  key text primary key,
  tries int not null check (tries > 0),
  since timestamptz not null
);

create index sign_in_brake_since on account.sign_in_brake (since);
