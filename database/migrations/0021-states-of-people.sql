-- The dashboard's figures (decision 0017): each person's states as intervals of days, each interval as two dated steps.
-- Whatever changes about a person only puts her into a queue; count_people() reckons her anew and appends what differs.

-- What is counted, as numbers: people and states below 400, visits from 400 on. Their hundreds say which part of the screen.
create table counted_values (
  number smallint primary key,
  part text not null,
  value text not null
);
insert into counted_values (number, part, value) values
  (0, 'main', 'people'), (1, 'main', 'not-visited-30'), (2, 'main', 'not-visited-90'),
  (3, 'main', 'bed-bound'), (4, 'main', 'home-bound'), (5, 'main', 'social-bound'), (6, 'main', 'not-assessed'),
  (100, 'need', 'in-need'), (101, 'need', 'open-needs'), (102, 'need', 'urgent-needs'),
  (400, 'visits', 'visits'), (401, 'visits', 'people-of-month'), (402, 'visits', 'people-of-year'),
  (403, 'visits', 'people-of-fiscal-year');
-- Bands of ten years end where the official ages of the old begin: 60, 70, 80. Band 10 is an unknown birthday.
insert into counted_values (number, part, value)
select 200 + sex.n * 16 + band, 'ages', sex.code || '/' || case when band = 10 then 'unknown' else (band * 10)::text end
from (values (0, 'unknown'), (1, 'male'), (2, 'female')) sex (n, code), generate_series(0, 10) band;
insert into counted_values (number, part, value)
select 300 + (kind.n - 1) * 3 + urgency.n, 'kinds', kind.code || '/' || urgency.code
from unnest(array['bed', 'air-mattress', 'wheelchair', 'walking-aid', 'hearing-aid', 'glasses', 'prosthesis', 'adult-diapers',
    'wound-dressing', 'home-adaptation', 'home-repair', 'food', 'welfare-money', 'disability-registration', 'doctor',
    'physiotherapy', 'vocational-training', 'working-capital', 'scholarship', 'civil-status', 'carer-assistant', 'transport',
    'other']) with ordinality kind (code, n),
  (values (0, 'can-wait'), (1, 'urgent'), (2, 'very-urgent')) urgency (n, code);

-- Groups as numbers; 0 is everyone. Restricted groups (psychiatric, ethnic-group) are not counted here.
create table counted_groups (
  number smallint primary key,
  tag text not null,
  constraint counted_group_has_one_number unique (tag)
);
insert into counted_groups (number, tag)
select n - 1, tag from unnest(array['', 'older-person', 'disabled', 'bed-bound', 'home-bound', 'dependent', 'intermediate-care',
  'end-of-life', 'out-of-school', 'orphan', 'newborn', 'single-mother', 'informal-worker', 'low-income', 'thai-without-rights',
  'homeless', 'affected-by-unrest', 'abandoned-older-person', 'other']) with ordinality listed (tag, n);

create table people_to_count (person_id uuid not null);

-- How a person stands in the figures now: parallel lists of her states and their days, so that her steps can be reversed.
-- State -1 is a home (its area beside it), 1000 that she counts at all, 1000 + n a group, the others values as above.
create table counted_people (
  person_id uuid primary key references people,
  states smallint[] not null,
  areas text[] not null,
  from_days date[] not null,
  to_days date[] not null,
  -- Steps are known up to here; on this day she must be reckoned anew (a birthday beyond the horizon).
  holds_until date
);
create index counted_people_by_end on counted_people (holds_until) where holds_until is not null;

-- Appended when a person is counted; folded by fold_state_steps(). `levels` are the six bits of 0008.
create table state_steps (
  area_code text collate "C" not null,
  group_number smallint not null,
  value smallint not null,
  day date not null,
  levels smallint not null,
  amount integer not null
);

-- Folded, in parallel lists: what changed in each year, and on each day of one year. Folding only adds to the lists, which
-- costs what is new and not what is there; a list that has doubled since it was last summed up is summed up again.
create table state_years (
  area_code text collate "C" not null,
  group_number smallint not null,
  part smallint not null,
  years smallint[] not null,
  counted smallint[] not null,
  amounts integer[] not null,
  summed_to integer not null default 0,
  primary key (area_code, group_number, part)
);
create table state_days (
  area_code text collate "C" not null,
  group_number smallint not null,
  part smallint not null,
  year smallint not null,
  days smallint[] not null,
  counted smallint[] not null,
  amounts integer[] not null,
  summed_to integer not null default 0,
  primary key (area_code, group_number, part, year)
);

alter table people_to_count enable row level security;
alter table people_to_count force row level security;
create policy people_to_count_for_the_keeper on people_to_count to klang_keeper using (true) with check (true);
alter table counted_people enable row level security;
alter table counted_people force row level security;
create policy counted_people_for_the_keeper on counted_people to klang_keeper using (true) with check (true);
grant select, insert, delete on people_to_count to klang_keeper;
grant select, insert, update, delete on counted_people, state_years, state_days to klang_keeper;
grant select, insert, delete on state_steps to klang_keeper;
grant select on counted_values, counted_groups to klang_app, klang_keeper;
grant select on state_years, state_days, state_steps to klang_app;

-- Born on 29 February, she grows older on 1 March of a common year (as ageOn in domain/shared/thai-date.ts).
create function klang_birthday(birth date, years integer) returns date language sql immutable parallel safe as $$
  select case when extract(month from birth) = 2 and extract(day from birth) = 29
    then (birth + 1 + make_interval(years => years))::date
      - case when extract(day from (birth + make_interval(years => years))) = 29 then 1 else 0 end
    else (birth + make_interval(years => years))::date end
$$;

-- The states of these people, as known now. State and area as in counted_people; to_day is the first day it no longer holds.
create function states_as_they_should_stand(p_people uuid[])
returns table (person_id uuid, state smallint, area_code text, from_day date, to_day date, holds_until date)
language sql stable set search_path = public as $$
  with members as (
    select p.id as person, p.id as id from people p where p.id = any (p_people)
    union all
    select p.current_id, p.id from people p where p.current_id = any (p_people)
  ), known_visits as (
    select m.person, v.id, v.visited_on as day, v.adl_total
    from members m join visits v on v.person_id = m.id and v.withdrawn_at is null
  ), first_words as (
    select m.person, min(s.said_on) as day
    from members m join person_sources s on s.person_id = m.id and s.withdrawn_at is null group by m.person
  ), first_visits as (
    select person, min(day) as day from known_visits group by person
  ), begun as (
    -- Without any source left (nobody but a test makes such a person) she counts from the day she was made.
    select p.id as person, p.sex, p.birth_date, least(p.died_on, p.departed_on) as ended,
      coalesce(least(w.day, v.day), (p.created_at at time zone 'Asia/Bangkok')::date) as first_day
    from people p
    left join first_words w on w.person = p.id
    left join first_visits v on v.person = p.id
    where p.id = any (p_people) and p.current_id is null and p.withdrawn_at is null
  ), lives as (
    select person, sex, birth_date, daterange(first_day, ended) as life from begun where ended is null or ended > first_day
  ), stays as (
    -- Where two addresses hold on one day, the one that began later does.
    select a.person_id as person, coalesce(a.area_code, '00') as area_code, daterange(a.from_day, a.to_day) as stay,
      range_agg(daterange(a.from_day, a.to_day)) over (partition by a.person_id order by a.from_day desc nulls last, a.id
        rows between unbounded preceding and 1 preceding) as later
    from lives l join person_addresses a on a.person_id = l.person
  ), homes as (
    select l.person, s.area_code, (datemultirange(s.stay) - coalesce(s.later, '{}')) * datemultirange(l.life) as days
    from lives l join stays s on s.person = l.person
    union all
    select l.person, '00', datemultirange(l.life) - coalesce(known.days, '{}')
    from lives l left join (select person, range_agg(stay) as days from stays group by person) known on known.person = l.person
  ), assessed as (
    select person, day, adl_total as score, 1 as weight, id from known_visits where adl_total is not null
    union all
    select l.person, coalesce(h.adl_on, lower(l.life)), h.adl_score, 0, null
    from lives l join person_health h on h.person_id = l.person where h.adl_score is not null
  ), adl as (
    select a.person, case when a.score <= 4 then 3 when a.score <= 11 then 4 else 5 end as state,
      range_agg(daterange(a.day, a.next_day)) as days
    from (select *, lead(day) over (partition by person order by day, weight, id) as next_day from assessed) a
    group by 1, 2
  ), bands as (
    select l.person, 200 + 16 * (case l.sex when 'male' then 1 when 'female' then 2 else 0 end) + band as state, l.life
        * daterange(case when band > 0 then klang_birthday(l.birth_date, band * 10) end, case when grows then older end) as days,
      case when not grows then older end as holds_until
    from lives l
    cross join generate_series(0, 9) band
    cross join lateral (select klang_birthday(l.birth_date, band * 10 + 10) as older) o
    cross join lateral (select band < 9 and older <= klang_today() + 400 as grows) g
    where l.birth_date is not null and (band = 0 or klang_birthday(l.birth_date, band * 10) <= klang_today() + 400)
  ), standing_needs as (
    select m.person, n.kind, n.urgency, daterange(n.found_on, case when n.status = 'met' then n.met_on end) as days
    from members m join needs n on n.person_id = m.id and n.withdrawn_at is null
    where n.status in ('open', 'in-progress') or (n.status = 'met' and n.met_on > n.found_on)
  ), in_groups as (
    select person, number, range_agg(days) as days from (
      select l.person, g.number, daterange(t.from_day, t.to_day) as days
      from lives l join person_tags t on t.person_id = l.person join counted_groups g on g.tag = t.tag
      where t.to_day is null or t.to_day > t.from_day
      union all
      select person, 1, daterange(klang_birthday(birth_date, 60), null) from lives
      where klang_birthday(birth_date, 60) <= klang_today() + 400
      union all
      select person, case state when 3 then 3 else 4 end, unnest(days) from adl where state < 5
    ) said group by person, number
  ), in_need as (
    -- 3 to 7: ติดเตียง ติดบ้าน ภาวะพึ่งพิง ระยะกึ่งเฉียบพลัน ระยะท้าย.
    select person, range_agg(days) as days from (
      select person, days from standing_needs
      union all
      select person, unnest(days) from in_groups where number between 3 and 7
    ) found group by person
  ), seen as (
    -- As the lists of people say it: last visit before the day less thirty.
    select person, range_agg(daterange(day, day + 31)) as of_30, range_agg(daterange(day, day + 91)) as of_90
    from known_visits group by person
  ), all_states as (
    select person, -1 as state, area_code, unnest(days) as days from homes
    union all select person, 1000, null, life from lives
    union all select person, 1000 + number, null, unnest(days) from in_groups
    union all select person, state, null, unnest(days) from adl
    union all select l.person, 6, null, unnest(datemultirange(l.life) - coalesce(a.days, '{}'))
      from lives l left join (select person, range_agg(each) as days from adl, unnest(days) each group by person) a on a.person = l.person
    union all select l.person, 1, null, unnest(datemultirange(l.life) - coalesce(s.of_30, '{}'))
      from lives l left join seen s on s.person = l.person
    union all select l.person, 2, null, unnest(datemultirange(l.life) - coalesce(s.of_90, '{}'))
      from lives l left join seen s on s.person = l.person
    union all select person, state, null, days from bands
    union all select person, 200 + 16 * (case sex when 'male' then 1 when 'female' then 2 else 0 end) + 10, null, life
      from lives where birth_date is null
    union all select person, 100, null, unnest(days) from in_need
    union all select n.person, v.number, null, n.days from standing_needs n
      join counted_values v on v.part = 'kinds' and v.value = n.kind || '/' || n.urgency
    union all select person, 101, null, days from standing_needs
    union all select person, 102, null, days from standing_needs where urgency <> 'can-wait'
  ), clipped as (
    select s.person, s.state, s.area_code, s.days * l.life as days from all_states s join lives l on l.person = s.person
    union all
    -- A visit counts on its day, whatever became of her.
    select v.person, 400, null, daterange(v.day, v.day + 1) from known_visits v join lives l on l.person = v.person
  )
  select c.person, c.state::smallint, c.area_code, lower(c.days), coalesce(upper(c.days), 'infinity'), b.holds_until
  from clipped c left join (select person, min(holds_until) as holds_until from bands group by person) b on b.person = c.person
  where not isempty(c.days)
$$;
