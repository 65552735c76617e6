-- SPDX-License-Identifier: EUPL-1.2
-- What profile.model.Sweep does, for every figure at once. A word between colons is the number of a Standing or a level.

create or replace macro standing(whole, figure, error, benchmark, benchmark_error, share, side) as
  case
    when whole is null then :NO_BENCHMARK:
    when figure is null or benchmark is null then :NO_FIGURE:
    -- Only regions have no error. No source gives their figures, so there is nothing to place them among.
    when error is null then :TOO_FEW_AREAS:
    when (figure - (benchmark - share * figure) / (1 - share)) * (figure - (benchmark - share * figure) / (1 - share))
        <= :critical * (error * error + (coalesce(benchmark_error, 0) / (1 - share)) * (coalesce(benchmark_error, 0) / (1 - share)))
      then :COMPARABLE:
    else side_of(figure - (benchmark - share * figure) / (1 - share), margin(benchmark), side)
  end;

create or replace macro margin(benchmark) as least(cast(3 as double), cast('0.25' as double) * abs(benchmark));

create or replace macro side_of(difference, least_that_matters, side) as
  case
    when side * difference > 0 then case when abs(difference) < least_that_matters then :SLIGHTLY_FAVOURABLE: else :FAVOURABLE: end
    when side * difference < 0 then case when abs(difference) < least_that_matters then :SLIGHTLY_UNFAVOURABLE: else :UNFAVOURABLE: end
    when difference > 0 then case when abs(difference) < least_that_matters then :SLIGHTLY_HIGHER: else :HIGHER: end
    else case when abs(difference) < least_that_matters then :SLIGHTLY_LOWER: else :LOWER: end
  end;

create or replace macro share_of(part, whole) as case when part < whole then part / whole else 0 end;

create or replace macro place(lower, same, known) as
  cast(100 * (cast(lower as double) + cast(same - 1 as double) / 2) / (known - 1) as float);

create or replace table result as
with region as (
  select a.ggd as area, f.indicator, f.period, f.age,
    round(round(sum(p.size * f.value) / sum(p.size), 9), 1) as value
  from figure f
  join area a on a.area = f.area
  join people p on p.area = f.area and p.age = f.age
  where a.level = :level-MUNICIPALITY: and a.ggd is not null
  group by a.ggd, f.indicator, f.period, f.age
  having count(f.value) = count(*)
),
whole_figure as (
  select area, indicator, period, age, value, (upper - lower) / cast('3.92' as double) as error, value as stored from figure
  union all
  select area, indicator, period, age, value, cast(null as double), cast(null as double) from region
),
placed as (
  select f.*, a.level, a.country, a.ggd, a.municipality, a.district, p.size,
    rank() over in_level - 1 as lower_in_level,
    count(*) over (partition by f.indicator, f.period, f.age, a.level, f.stored) as same_in_level,
    count(f.stored) over (partition by f.indicator, f.period, f.age, a.level) as known_in_level,
    rank() over in_municipality - 1 as lower_in_municipality,
    count(*) over (partition by f.indicator, f.period, f.age, a.level, a.municipality, f.stored) as same_in_municipality,
    count(f.stored) over (partition by f.indicator, f.period, f.age, a.level, a.municipality) as known_in_municipality,
    lag(f.value) over of_area as former,
    lag(f.error) over of_area as former_error
  from whole_figure f
  join area a on a.area = f.area
  left join people p on p.area = f.area and p.age = f.age
  window
    in_level as (partition by f.indicator, f.period, f.age, a.level order by f.stored nulls last),
    in_municipality as (partition by f.indicator, f.period, f.age, a.level, a.municipality order by f.stored nulls last),
    of_area as (partition by f.area, f.indicator, f.age order by f.period)
)
select f.area, f.indicator, f.period, f.age,
  cast(standing(f.country, f.value, f.error, c.value, c.error, share_of(f.size, pc.size), i.side) as tinyint) as in_country,
  cast(standing(f.ggd, f.value, f.error, g.value, g.error, share_of(f.size, pg.size), i.side) as tinyint) as in_ggd,
  cast(standing(f.municipality, f.value, f.error, m.value, m.error, share_of(f.size, pm.size), i.side) as tinyint) as in_municipality,
  cast(standing(f.district, f.value, f.error, d.value, d.error, share_of(f.size, pd.size), i.side) as tinyint) as in_district,
  case when f.stored is not null and f.known_in_level >= 5
    then place(f.lower_in_level, f.same_in_level, f.known_in_level) end as place_in_level,
  case when f.stored is not null and f.municipality is not null and f.known_in_municipality >= 5
    then place(f.lower_in_municipality, f.same_in_municipality, f.known_in_municipality) end as place_in_municipality,
  cast(f.value - f.former as float) as change,
  cast(case
    when f.value is null or f.former is null then :NO_FIGURE:
    when f.error is null or f.former_error is null then :RESPONDENTS_UNKNOWN:
    when (f.value - f.former) * (f.value - f.former) <= :critical * (f.error * f.error + f.former_error * f.former_error) then :COMPARABLE:
    else side_of(f.value - f.former, margin(f.former), i.side)
  end as tinyint) as changed
from placed f
join indicator i on i.indicator = f.indicator
left join whole_figure c on c.area = f.country and c.indicator = f.indicator and c.period = f.period and c.age = f.age
left join whole_figure g on g.area = f.ggd and g.indicator = f.indicator and g.period = f.period and g.age = f.age
left join whole_figure m on m.area = f.municipality and m.indicator = f.indicator and m.period = f.period and m.age = f.age
left join whole_figure d on d.area = f.district and d.indicator = f.indicator and d.period = f.period and d.age = f.age
left join people pc on pc.area = f.country and pc.age = f.age
left join people pg on pg.area = f.ggd and pg.age = f.age
left join people pm on pm.area = f.municipality and pm.age = f.age
left join people pd on pd.area = f.district and pd.age = f.age
