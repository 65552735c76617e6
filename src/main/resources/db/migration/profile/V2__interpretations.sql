-- Figures need people who know the area to say what they mean: by whom, when and on what basis.
create table profile.interpretation (
  id uuid primary key,
  division text not null,
  area text not null,
  kind text not null check (kind in ('STORY', 'FIGURE', 'OBSERVATION')),
  indicator text,
  body text not null check (length(btrim(body)) between 1 and 2000),
  basis text not null check (length(btrim(basis)) between 1 and 200),
  owner_organisation uuid,
  sharing text not null default 'public',
  author uuid not null,
  written_at timestamptz not null,
  removed_at timestamptz,
  check ((kind = 'FIGURE') = (indicator is not null))
);
create index interpretation_by_area on profile.interpretation (division, area);
