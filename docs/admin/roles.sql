-- SPDX-License-Identifier: EUPL-1.2
-- The roles and the database for Preventiekring on a PostgreSQL (15 or newer) of your own.
-- Run it once as a superuser, after replacing both passwords:
--   psql --file=docs/admin/roles.sql
-- Then start with PREVENTIEKRING_DB_URL and the users below, see configuration.md.

-- Owns all tables and brings them to a new version. Used for some seconds at a start.
create role preventiekring_migrator login password 'replace-this-migrator-password';

-- The role that the product works as. It owns nothing and row-level security holds for it; the
-- product refuses to start where that is not so.
create role preventiekring_app login nobypassrls password 'replace-this-app-password';

create database preventiekring
  owner preventiekring_migrator
  template template0
  encoding 'UTF8'
  locale_provider icu
  icu_locale 'nl-NL'
  lc_collate 'C'
  lc_ctype 'C';

alter database preventiekring set default_text_search_config to 'pg_catalog.dutch';
revoke all on database preventiekring from public;
grant connect, temporary on database preventiekring to preventiekring_app;
