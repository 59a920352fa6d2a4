-- Closing a project: its final report (ส.3, what it was worth, part 3 of กปท.7, and of ง.2 what no book knows), its presentation to the
-- committee, and what must come back of one that is stopped.
create table valuation_forms (
  id uuid primary key,
  code text not null,
  name_th text not null,
  source text not null,
  from_day date not null,
  to_day date,
  -- [{ "code", "title", "items": [{ "code", "title" }] }]
  dimensions jsonb not null,
  constraint valuation_form_code_is_used_once unique (code),
  constraint valuation_form_ends_after_it_begins check (to_day > from_day)
);
grant select on valuation_forms to klang_app;
-- Six dimensions, each closed by อื่นๆ; the items are those of the form that สสส. projects fill in.
insert into valuation_forms (id, code, name_th, source, from_day, dimensions) values
  ('019b0000-0000-7000-8000-000000000020', 'valuation-six', 'แบบประเมินคุณค่าของโครงการ', 'แบบประเมินคุณค่าโครงการที่ขอรับทุน สสส. (หกมิติ)', '2009-10-01',
   '[{"code": "1", "title": "เกิดความรู้ หรือนวัตกรรมชุมชน", "items": [
       {"code": "1.1", "title": "ความรู้ใหม่ / องค์ความรู้ใหม่"}, {"code": "1.2", "title": "สิ่งประดิษฐ์ / ผลผลิตใหม่"},
       {"code": "1.3", "title": "กระบวนการใหม่"}, {"code": "1.4", "title": "วิธีการทำงาน / การจัดการใหม่"},
       {"code": "1.5", "title": "การเกิดกลุ่ม / โครงสร้างในชุมชนใหม่"}, {"code": "1.6", "title": "แหล่งเรียนรู้ใหม่"}, {"code": "1.9", "title": "อื่นๆ"}]},
     {"code": "2", "title": "เกิดการปรับเปลี่ยนพฤติกรรมที่เอื้อต่อสุขภาพ", "items": [
       {"code": "2.1", "title": "การดูแลสุขอนามัยส่วนบุคคล"}, {"code": "2.2", "title": "การบริโภค"}, {"code": "2.3", "title": "การออกกำลังกาย"},
       {"code": "2.4", "title": "การลด ละ เลิก อบายมุข เช่น การพนัน เหล้า บุหรี่"},
       {"code": "2.5", "title": "การลดพฤติกรรมเสี่ยง เช่น พฤติกรรมเสี่ยงทางเพศ การขับรถโดยประมาท"}, {"code": "2.6", "title": "การจัดการอารมณ์ / ความเครียด"},
       {"code": "2.7", "title": "การดำรงชีวิต / วิถีชีวิต เช่น การใช้ภูมิปัญญาท้องถิ่นหรือสมุนไพรในการดูแลสุขภาพตนเอง"},
       {"code": "2.8", "title": "พฤติกรรมการจัดการตนเอง ครอบครัว ชุมชน"}, {"code": "2.9", "title": "อื่นๆ"}]},
     {"code": "3", "title": "การสร้างสภาพแวดล้อมที่เอื้อต่อสุขภาพ", "items": [
       {"code": "3.1", "title": "กายภาพ เช่น การจัดการขยะ ป่า น้ำ การใช้สารเคมีเกษตร และสิ่งแวดล้อมในครัวเรือนที่ถูกสุขลักษณะ"},
       {"code": "3.2", "title": "สังคม เช่น ความปลอดภัยในชีวิตและทรัพย์สิน ลดอุบัติเหตุ ครอบครัวอบอุ่น สภาพแวดล้อมที่เอื้อต่อเด็ก เยาวชน และกลุ่มวัยต่างๆ"},
       {"code": "3.3", "title": "เศรษฐกิจสร้างสรรค์สังคม / สร้างอาชีพ / เพิ่มรายได้"},
       {"code": "3.4", "title": "มีการบริการสุขภาพทางเลือก และมีช่องทางการเข้าถึงระบบบริการสุขภาพ"}, {"code": "3.9", "title": "อื่นๆ"}]},
     {"code": "4", "title": "การพัฒนานโยบายสาธารณะที่เอื้อต่อสุขภาพ", "items": [
       {"code": "4.1", "title": "มีกฎ / กติกา ของกลุ่ม ชุมชน"}, {"code": "4.2", "title": "มีมาตรการทางสังคมของกลุ่ม ชุมชน"},
       {"code": "4.3", "title": "มีธรรมนูญของชุมชน"}, {"code": "4.9", "title": "อื่นๆ เช่น ออกเป็นข้อบัญญัติท้องถิ่น"}]},
     {"code": "5", "title": "เกิดกระบวนการชุมชน", "items": [
       {"code": "5.1", "title": "เกิดการเชื่อมโยง ประสานงานระหว่างกลุ่ม / เครือข่าย (ในและหรือนอกชุมชน)"},
       {"code": "5.2", "title": "การเรียนรู้การแก้ปัญหาชุมชน (การประเมินปัญหา การวางแผน การปฏิบัติการ และการประเมิน)"},
       {"code": "5.3", "title": "การใช้ประโยชน์จากทุนในชุมชน เช่น การระดมทุน การใช้ทรัพยากรบุคคลในชุมชน"},
       {"code": "5.4", "title": "มีการขับเคลื่อนการดำเนินงานของกลุ่มและชุมชนที่เกิดจากโครงการอย่างต่อเนื่อง"},
       {"code": "5.5", "title": "เกิดกระบวนการจัดการความรู้ในชุมชน"},
       {"code": "5.6", "title": "เกิดทักษะในการจัดการโครงการ เช่น การใช้ข้อมูลในการตัดสินใจ การทำแผนปฏิบัติการ"}, {"code": "5.9", "title": "อื่นๆ"}]},
     {"code": "6", "title": "มิติสุขภาวะทางปัญญา / สุขภาวะทางจิตวิญญาณ", "items": [
       {"code": "6.1", "title": "ความรู้สึกภาคภูมิใจในตนเอง / กลุ่ม / ชุมชน"}, {"code": "6.2", "title": "การเห็นประโยชน์ส่วนรวมและส่วนตนอย่างสมดุล"},
       {"code": "6.3", "title": "การใช้ชีวิตอย่างเรียบง่าย และพอเพียง"}, {"code": "6.4", "title": "ชุมชนมีความเอื้ออาทร"},
       {"code": "6.5", "title": "มีการตัดสินใจโดยใช้ฐานปัญญา"}, {"code": "6.9", "title": "อื่นๆ"}]}]');

create table final_reports (
  project_id uuid primary key references projects,
  id uuid not null,
  state text not null default 'writing',
  -- Of the bank and others, beside what instalment reports said already.
  interest_satang bigint not null default 0,
  other_satang bigint not null default 0,
  report jsonb not null default '{}',
  -- ง.2 as it was sent; null while it is written.
  money jsonb,
  revision integer not null default 1,
  begun_by uuid references accounts,
  begun_at timestamptz not null default now(),
  constraint final_report_id_is_used_once unique (id),
  constraint final_report_state_is_known check (state in ('writing', 'sent', 'mentor-passed', 'manager-passed', 'accepted', 'sent-back')),
  constraint final_report_sums_are_no_debts check (interest_satang >= 0 and other_satang >= 0),
  constraint sent_final_report_keeps_its_money check (state in ('writing', 'sent-back') or money is not null)
);

create table final_report_steps (
  project_id uuid not null references final_reports,
  id uuid not null,
  from_state text not null,
  to_state text not null,
  note text not null default '',
  by_account uuid references accounts,
  at timestamptz not null default clock_timestamp(),
  primary key (project_id, id)
);

-- Its results were told at a meeting of the fund's committee.
create table project_presentations (
  project_id uuid primary key references projects,
  id uuid not null,
  fund_id uuid not null,
  meeting_id uuid not null,
  note text not null default '',
  recorded_by uuid references accounts,
  recorded_at timestamptz not null default now(),
  foreign key (fund_id, meeting_id) references fund_meetings,
  constraint presentation_id_is_used_once unique (id)
);
create index project_presentations_by_meeting on project_presentations (fund_id, meeting_id);

-- Suspended or terminated, with what must come back, and until when.
create table project_stops (
  project_id uuid not null,
  step_id uuid not null,
  return_satang bigint not null,
  return_by date,
  -- By then; what came back since is the project's sum less this.
  returned_before_satang bigint not null default 0,
  stopped_at timestamptz not null default clock_timestamp(),
  primary key (project_id, step_id),
  foreign key (project_id, step_id) references project_steps,
  constraint stop_asks_no_debts check (return_satang >= 0),
  constraint what_comes_back_has_its_day check (return_satang = 0 or return_by is not null)
);

do $$
declare
  t text;
  at_work constant text := '(select klang_every_fund()) or project_id = any ((select klang_my_projects())::uuid[])
    or exists (select from projects p where p.id = project_id and (p.organization_id = (select klang_organization())
      or p.fund_id = any ((select klang_open_books())::uuid[])))';
  kept constant text := '(select klang_every_fund())
    or exists (select from projects p where p.id = project_id and p.fund_id = any ((select klang_kept_funds())::uuid[]))';
begin
  foreach t in array array['final_reports', 'final_report_steps', 'project_presentations', 'project_stops'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy %I on %I to klang_keeper using (true) with check (true)', t || '_for_the_keeper', t);
    execute format('grant select, insert on %I to klang_app', t);
    execute format('grant select on %I to klang_keeper', t);
  end loop;
  -- What was accepted is for everyone who may know of the project.
  execute format('create policy final_reports_in_sight on final_reports for select to klang_app
    using ((state = ''accepted'' and exists (select from projects p where p.id = project_id)) or %s)', at_work);
  execute format('create policy final_reports_are_begun on final_reports for insert to klang_app with check (%s)', at_work);
  execute format('create policy final_reports_are_moved on final_reports for update to klang_app using (%s)', at_work);
  execute format('create policy final_report_steps_at_work on final_report_steps for select to klang_app using (%s)', at_work);
  execute format('create policy final_report_steps_are_taken on final_report_steps for insert to klang_app
    with check (by_account is not distinct from (select klang_account()) and (%s))', at_work);
  foreach t in array array['project_presentations', 'project_stops'] loop
    execute format('create policy %I on %I for select to klang_app using (%s)', t || '_at_work', t, at_work);
    execute format('create policy %I on %I for insert to klang_app with check (%s)', t || '_are_recorded', t, kept);
  end loop;
end
$$;
grant update (state, interest_satang, other_satang, report, money, revision) on final_reports to klang_app;

-- Nobody passes what she sent or passed before, as with instalment reports.
create function final_report_is_passed_by_another() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.to_state in ('mentor-passed', 'manager-passed', 'accepted') and exists (
    select from final_report_steps s
    where s.project_id = new.project_id and s.by_account = new.by_account
      and s.at >= (select max(sent.at) from final_report_steps sent where sent.project_id = new.project_id and sent.to_state = 'sent')) then
    raise exception using errcode = '23514', constraint = 'report_is_passed_by_another', message = 'Passed by the same account before';
  end if;
  return new;
end
$$;
alter function final_report_is_passed_by_another() owner to klang_keeper;
create trigger final_report_is_passed_by_another before insert on final_report_steps
  for each row execute function final_report_is_passed_by_another();

-- A meeting of the fund that the project belongs to.
create function presented_to_its_fund() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not exists (select from projects p where p.id = new.project_id and p.fund_id = new.fund_id) then
    raise exception using errcode = '23514', constraint = 'project_of_this_pot', message = 'Not a project of this fund';
  end if;
  return new;
end
$$;
alter function presented_to_its_fund() owner to klang_keeper;
create trigger presented_to_its_fund before insert on project_presentations for each row execute function presented_to_its_fund();

-- A running project is finished when everything that was agreed is done, whoever says otherwise: every instalment reported and accepted,
-- the final report accepted, the rest of the money back, and, where a committee decides, the results told to it.
create function project_finishes_in_order() returns trigger language plpgsql security definer set search_path = public as $$
declare
  left_over bigint;
begin
  if exists (select from instalments i where i.project_id = new.id and not exists (select from instalment_reports r
      where r.project_id = i.project_id and r.instalment_id = i.id and r.state = 'accepted'))
    or not exists (select from final_reports f where f.project_id = new.id and f.state = 'accepted')
    or (exists (select from funds f where f.id = new.fund_id and f.kind in ('local-health', 'provincial-rehab'))
      and not exists (select from project_presentations p where p.project_id = new.id)) then
    raise exception using errcode = '23514', constraint = 'project_finishes_in_order', message = 'Something is not done yet';
  end if;
  select m.paid_satang - m.returned_satang
      + coalesce((select sum(r.interest_satang + r.other_satang) from instalment_reports r where r.project_id = new.id and r.state = 'accepted'), 0)
      + coalesce((select f.interest_satang + f.other_satang from final_reports f where f.project_id = new.id), 0)
      - coalesce((select sum(a.spent_satang) from activity_reports a where a.project_id = new.id and a.sent_at is not null), 0)
    into left_over from project_money m where m.project_id = new.id;
  if left_over > 0 then
    raise exception using errcode = '23514', constraint = 'project_finishes_in_order', message = 'Money is left';
  end if;
  return new;
end
$$;
alter function project_finishes_in_order() owner to klang_keeper;
grant select on activity_reports, instalment_reports, instalments, project_money to klang_keeper;
create trigger project_finishes_in_order before update of status on projects
  for each row when (old.status <> 'finished' and new.status = 'finished') execute function project_finishes_in_order();
