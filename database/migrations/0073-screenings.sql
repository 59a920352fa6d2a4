-- Screening of a proposal before the committee meets: points by criterion, each screener once, interests declared.
create table screening_sheets (
  id uuid primary key,
  fund_kind text not null,
  from_day date not null,
  to_day date,
  source text not null,
  -- The most of a criterion; the least is 1.
  most smallint not null,
  -- [{ "code", "nameTh", "nameEn" }]
  criteria jsonb not null,
  constraint one_screening_sheet_begins_on_a_day unique (fund_kind, from_day),
  constraint screening_sheet_ends_after_it_begins check (to_day > from_day)
);
grant select on screening_sheets to klang_app, klang_keeper;
-- No announcement sets criteria; these five are what funds of the field ask, and a fund kind may have others from a day on.
insert into screening_sheets (id, fund_kind, from_day, source, most, criteria)
select ('019b0000-0000-7000-8000-0000000002' || lpad(place::text, 2, '0'))::uuid, kind, '2014-10-01',
  'เกณฑ์กลั่นกรองที่กองทุนใช้กันทั่วไป ไม่มีกำหนดในประกาศ', 5,
  '[{"code": "plan", "nameTh": "สอดคล้องกับแผนและประกาศ", "nameEn": "Fits the plan and the announcement"}, {"code": "need", "nameTh": "ความจำเป็นและขนาดปัญหา", "nameEn": "Need and size of the problem"}, {"code": "method", "nameTh": "วิธีการเหมาะสม เห็นผลได้", "nameEn": "Method is fit and will show results"}, {"code": "budget", "nameTh": "งบประมาณเหมาะสม", "nameEn": "Budget is fit"}, {"code": "lasting", "nameTh": "ความยั่งยืนและการมีส่วนร่วม", "nameEn": "Will last, and people take part"}]'
from unnest(array['local-health', 'provincial-rehab', 'co-funded', 'programme', 'tambon-central', 'community-welfare', 'matched-saving'])
  with ordinality kinds (kind, place);

create table screenings (
  project_id uuid not null references projects,
  id uuid not null,
  fund_id uuid not null references funds,
  sheet_id uuid not null references screening_sheets,
  account_id uuid not null references accounts,
  -- Of a declared interest there are no points.
  has_interest boolean not null default false,
  -- { code: points }
  points jsonb not null default '{}',
  comment text not null default '',
  at timestamptz not null default clock_timestamp(),
  primary key (project_id, id),
  constraint screener_screens_once unique (project_id, account_id),
  constraint interest_gives_no_points check (not has_interest or points = '{}')
);
create index screenings_by_fund on screenings (fund_id);
alter table screenings enable row level security;
alter table screenings force row level security;
-- Who gave which points is for the fund's keepers and for herself; the meeting sees sums (klang_screening_sums).
create policy screenings_of_kept_funds on screenings for select to klang_app
  using ((select klang_every_fund()) or account_id = (select klang_account()) or fund_id = any ((select klang_kept_funds())::uuid[]));
create policy screenings_are_given on screenings for insert to klang_app
  with check (account_id = (select klang_account())
    and ((select klang_every_fund()) or fund_id = any ((select klang_open_books())::uuid[])));
create policy screenings_for_the_keeper on screenings to klang_keeper using (true) with check (true);
grant select, insert on screenings to klang_app;
grant select on screenings to klang_keeper;

-- Points of a project without whose they are; nothing for those to whom the fund's books are shut.
create function klang_screening_points(p_project uuid) returns table (points jsonb, has_interest boolean)
language plpgsql stable security definer set search_path = public as $$
begin
  return query select s.points, s.has_interest from screenings s
    where s.project_id = p_project and (klang_every_fund() or s.fund_id = any (klang_open_books()))
    order by md5(s.id::text);
end
$$;
alter function klang_screening_points(uuid) owner to klang_keeper;
