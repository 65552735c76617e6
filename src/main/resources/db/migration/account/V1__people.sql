-- The people who may sign in. Everybody else reads what is public without being known to us.
create schema if not exists account;
grant usage on schema account to preventiekring_app;

create table account.person (
  id uuid primary key,
  email text not null check (email = lower(email) and email like '%_@_%' and length(email) <= 254),
  name text not null check (length(name) between 1 and 200),
  role text not null check (role in ('ADMINISTRATOR', 'READER')),
  password_hash text not null check (password_hash like '$argon2id$%'),
  password_set_at timestamptz not null,
  temporary_until timestamptz,
  demonstration boolean not null default false,
  created_at timestamptz not null,
  last_sign_in_at timestamptz,
  disabled_at timestamptz,
  constraint person_email_once unique (email)
);

comment on column account.person.temporary_until is
  'until when a one-time password works; null once the person chose one';
comment on column account.person.demonstration is 'signs in on this very computer only';
