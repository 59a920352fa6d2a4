-- Goals that many share: a tree, each with what is measured, now and in the end. Everyone may know them; a project names them.
create table goals (
  id uuid primary key,
  parent_id uuid references goals,
  -- Who keeps it; null: the network.
  organization_id uuid references organizations,
  -- Where it holds; null: everywhere.
  area_code text collate "C",
  position integer not null default 0,
  name_th text not null,
  name_en text not null default '',
  indicator text not null default '',
  now text not null default '',
  target text not null default '',
  from_day date,
  to_day date,
  -- Who agreed on it, and where that is written.
  set_by text not null default '',
  source text not null default '',
  ended_on date,
  revision integer not null default 1,
  created_by uuid references accounts,
  created_at timestamptz not null default now(),
  constraint goal_says_what_it_is check (length(btrim(name_th)) > 0),
  constraint goal_ends_after_it_begins check (to_day >= from_day),
  constraint goal_stands_in_an_area check (area_code ~ '^(\d{2}|\d{4}|\d{6}|\d{8})$')
);
create index goals_by_parent on goals (parent_id);

alter table goals enable row level security;
alter table goals force row level security;
create policy goals_are_known on goals for select to klang_app using (true);
-- canSetGoal in domain/funds/goals/goal.policy.ts.
create policy goals_are_set on goals for insert to klang_app with check ((select klang_every_fund())
  or (organization_id = (select klang_organization()) and cardinality((select klang_role_areas(array['organization-admin']))) > 0));
create policy goals_are_revised on goals for update to klang_app using ((select klang_every_fund())
  or (organization_id = (select klang_organization()) and cardinality((select klang_role_areas(array['organization-admin']))) > 0));
create policy goals_for_the_keeper on goals to klang_keeper using (true) with check (true);
grant select, insert on goals to klang_app;
-- A goal stays where it stands in the tree: so the tree has no rings.
grant update (area_code, position, name_th, name_en, indicator, now, target, from_day, to_day, set_by, source, ended_on, revision)
  on goals to klang_app;
grant select on goals to klang_keeper;

-- Which goals a proposal names, for lists and sums.
create function klang_goals_of(p_proposal jsonb) returns uuid[] language sql immutable parallel safe
  as $$ select coalesce(array_agg(distinct (named ->> 'goalId')::uuid order by (named ->> 'goalId')::uuid), '{}')
    from jsonb_array_elements(case jsonb_typeof(p_proposal -> 'goals') when 'array' then p_proposal -> 'goals' else '[]'::jsonb end) named
    where named ->> 'goalId' is not null $$;
alter table projects add column goal_ids uuid[] not null generated always as (klang_goals_of(proposal)) stored;
create index projects_by_goal on projects using gin (goal_ids);

-- Sources: the 14 joint goals that the 15 parties of วิสัยทัศน์สงขลา 2570 took at งานวันพลเมืองสงขลา, 27–28 September 2565, in their
-- words; and the choices of the registry form of the province's health assembly of 2566.
insert into goals (id, parent_id, area_code, position, name_th, name_en, from_day, to_day, set_by, source)
select ('019b0000-0000-7000-8000-0000000001' || code)::uuid, ('019b0000-0000-7000-8000-0000000001' || parent)::uuid, '90', position, name_th,
  name_en, '2022-09-28', '2027-12-31', 'ภาคีวิสัยทัศน์สงขลา 2570', 'มติงานวันพลเมืองสงขลา พ.ศ. 2565'
from (values
  ('00', null, 1, 'วิสัยทัศน์สงขลา 2570', 'Songkhla vision 2570 (2027)'),
  ('10', '00', 1, 'เศรษฐกิจสร้างสรรค์', 'Creative economy'),
  ('20', '00', 2, 'สิ่งแวดล้อมยั่งยืน', 'Lasting environment'),
  ('30', '00', 3, 'สังคมเป็นสุข', 'A society at ease'),
  ('01', '10', 1, 'ยกระดับสงขลาสู่เมืองมรดกโลก', 'Songkhla a world heritage town'),
  ('02', '10', 2, 'สงขลาเมืองท่องเที่ยวเชิงวัฒนธรรมอาหารดีมีมาตรฐาน และปลอดภัย', 'A town of culture and good, safe food for visitors'),
  ('03', '10', 3, 'สงขลาเมืองเศรษฐกิจหมุนเวียน', 'A circular economy'),
  ('04', '10', 4, 'สงขลามหานครเกษตรอินทรีย์เมืองแห่งอาหารปลอดภัย', 'Organic farming and safe food'),
  ('05', '10', 5, 'การคุ้มครองอนุรักษ์พันธุกรรมพืชท้องถิ่น', 'Protecting local plant varieties'),
  ('06', '20', 6, 'เพิ่มพื้นที่ป่าต้นน้ำ', 'More forest at the springs'),
  ('07', '20', 7, 'ลดมลภาวะเพิ่มความหลากหลายทางชีวภาพในเขตเมือง', 'Less pollution, more living variety in towns'),
  ('08', '20', 8, 'เพิ่มการใช้พลังงานทางเลือก', 'More alternative energy'),
  ('09', '20', 9, 'เมืองรับมือการเปลี่ยนแปลงสภาพภูมิอากาศโดยใช้ระบบนิเวศ', 'Towns that meet climate change with nature'),
  ('0a', '20', 10, 'ลดปริมาณขยะ', 'Less waste'),
  ('0b', '30', 11, 'สร้างธุรกิจเพื่อชุมชน เพิ่มอาสาสมัครเพื่อพัฒนาคุณภาพชีวิตและคุณภาพสังคม รองรับสังคมสูงวัย', 'Community business and volunteers for an ageing society'),
  ('0c', '30', 12, 'ลดความเหลื่อมล้ำทางสังคม', 'Less inequality'),
  ('0d', '30', 13, 'เมืองแห่งความปลอดภัย', 'A safe town'),
  ('0e', '30', 14, 'เมืองสร้างสรรค์สุขภาพ', 'A town that makes health')) as vision (code, parent, position, name_th, name_en);
insert into goals (id, parent_id, area_code, position, name_th, name_en, from_day, set_by, source)
select ('019b0000-0000-7000-8000-0000000001' || code)::uuid, ('019b0000-0000-7000-8000-0000000001' || parent)::uuid, '90', position, name_th,
  name_en, '2023-01-01', 'สมัชชาสุขภาพจังหวัดสงขลา', 'แบบลงทะเบียนโครงการ พ.ศ. 2566'
from (values
  ('40', null, 2, 'เป้าประสงค์ตามประเด็นขับเคลื่อน สมัชชาสุขภาพจังหวัดสงขลา', 'Aims of the Songkhla health assembly'),
  ('41', '40', 1, 'ส่งเสริมการเข้าถึงสิทธิการบริการพื้นฐาน', 'Reaching basic rights and services'),
  ('42', '40', 2, 'ส่งเสริมการเข้าถึงปัจจัย 4', 'Reaching the four necessities'),
  ('43', '40', 3, 'มีรายได้เพิ่มขึ้น ลดหนี้สินครัวเรือน', 'More income, less household debt')) as aims (code, parent, position, name_th, name_en);
