-- What an announcement says of a kind of fund: rates, shares, ceilings, clauses and wording, from a day to a day. A project keeps
-- the set of its own day.
create table regulation_sets (
  id uuid primary key,
  code text not null,
  kind text not null,
  name_th text not null,
  source text not null,
  from_day date not null,
  to_day date,
  rules jsonb not null,
  constraint regulation_code_is_used_once unique (code),
  constraint one_regulation_begins_on_a_day unique (kind, from_day),
  constraint regulation_kind_is_known check (kind in ('local-health', 'provincial-rehab')),
  constraint regulation_ends_after_it_begins check (to_day > from_day)
);
grant select on regulation_sets to klang_app;

-- Sources: ประกาศคณะกรรมการหลักประกันสุขภาพแห่งชาติ on local health funds, พ.ศ. 2557 (share by the kind of authority), พ.ศ. 2561 (in force
-- 1 ตุลาคม 2561; share by its revenue, clause 8), พ.ศ. 2567 (approval moved to clause 17(2)); the rehabilitation fund of region 12
-- as its office briefed in 2562: 16 baht a head, matched in full by the อบจ.
insert into regulation_sets (id, code, kind, name_th, source, from_day, to_day, rules) values
  ('019b0000-0000-7000-8000-000000000001', 'local-health-2557', 'local-health', 'ประกาศกองทุนหลักประกันสุขภาพในระดับท้องถิ่นหรือพื้นที่ พ.ศ. 2557',
   'ประกาศคณะกรรมการหลักประกันสุขภาพแห่งชาติ เรื่อง การกำหนดหลักเกณฑ์เพื่อสนับสนุนให้องค์กรปกครองส่วนท้องถิ่นดำเนินงานและบริหารจัดการกองทุนหลักประกันสุขภาพในระดับท้องถิ่นหรือพื้นที่ พ.ศ. 2557',
   '2014-10-01', '2018-10-01',
   '{"ratePerHeadSatang": 4500, "populationDay": "04-01", "shareBy": "authority", "shares": [{"code": "small-subdistrict", "percent": 30}, {"code": "medium-subdistrict", "percent": 40}, {"code": "large-subdistrict", "percent": 50}, {"code": "town", "percent": 60}], "managementCeilingPercent": 15, "managementBase": ["nhso", "local", "other"], "equipmentCeilingSatang": 2000000, "cashCeilingSatang": 500000, "planDueDay": "12-31", "committeeTermYears": 4, "quorum": "half", "clauses": {"money": "ข้อ 7", "uses": "ข้อ 7", "committee": "ข้อ 8", "approval": "ข้อ 11"}}'),
  ('019b0000-0000-7000-8000-000000000002', 'local-health-2561', 'local-health', 'ประกาศกองทุนหลักประกันสุขภาพในระดับท้องถิ่นหรือพื้นที่ พ.ศ. 2561',
   'ประกาศคณะกรรมการหลักประกันสุขภาพแห่งชาติ เรื่อง หลักเกณฑ์เพื่อสนับสนุนให้องค์กรปกครองส่วนท้องถิ่นดำเนินงานและบริหารจัดการกองทุนหลักประกันสุขภาพในระดับท้องถิ่นหรือพื้นที่ พ.ศ. 2561',
   '2018-10-01', '2024-10-01',
   '{"ratePerHeadSatang": 4500, "populationDay": "04-01", "shareBy": "revenue", "shares": [{"code": "under-6-million", "belowSatang": 600000000, "percent": 30}, {"code": "6-to-20-million", "belowSatang": 2000000001, "percent": 40}, {"code": "over-20-million", "percent": 50}], "managementCeilingPercent": 15, "managementBase": ["nhso", "local", "other"], "equipmentCeilingSatang": 2000000, "cashCeilingSatang": 500000, "planDueDay": "12-31", "committeeTermYears": 4, "quorum": "half", "clauses": {"money": "ข้อ 7 วรรคหนึ่ง", "uses": "ข้อ 10", "committee": "ข้อ 12", "approval": "ข้อ 16(2)"}}'),
  ('019b0000-0000-7000-8000-000000000003', 'local-health-2567', 'local-health', 'ประกาศกองทุนหลักประกันสุขภาพในระดับท้องถิ่นหรือพื้นที่ พ.ศ. 2567 และที่แก้ไขเพิ่มเติม',
   'ประกาศคณะกรรมการหลักประกันสุขภาพแห่งชาติ เรื่อง หลักเกณฑ์เพื่อสนับสนุนให้องค์กรปกครองส่วนท้องถิ่นดำเนินงานและบริหารจัดการกองทุนหลักประกันสุขภาพในระดับท้องถิ่นหรือพื้นที่ พ.ศ. 2567 และที่แก้ไขเพิ่มเติม',
   '2024-10-01', null,
   '{"ratePerHeadSatang": 4500, "populationDay": "04-01", "shareBy": "revenue", "shares": [{"code": "under-6-million", "belowSatang": 600000000, "percent": 30}, {"code": "6-to-20-million", "belowSatang": 2000000001, "percent": 40}, {"code": "over-20-million", "percent": 50}], "managementCeilingPercent": 15, "managementBase": ["nhso", "local", "other"], "equipmentCeilingSatang": 2000000, "cashCeilingSatang": 500000, "planDueDay": "12-31", "committeeTermYears": 4, "quorum": "half", "clauses": {"money": "ข้อ 7 วรรคหนึ่ง", "uses": "ข้อ 10", "committee": "ข้อ 12", "approval": "ข้อ 17(2)"}}'),
  ('019b0000-0000-7000-8000-000000000004', 'provincial-rehab-2562', 'provincial-rehab', 'กองทุนฟื้นฟูสมรรถภาพที่จำเป็นต่อสุขภาพระดับจังหวัด (เขต 12)',
   'คำชี้แจงของสำนักงานหลักประกันสุขภาพแห่งชาติ เขต 12 สงขลา ปีงบประมาณ 2562', '2018-10-01', null,
   '{"ratePerHeadSatang": 1600, "populationDay": "04-01", "shareBy": "fixed", "shares": [{"code": "province", "percent": 100}], "managementCeilingPercent": null, "managementBase": ["nhso", "local", "other"], "equipmentCeilingSatang": null, "cashCeilingSatang": 500000, "planDueDay": "12-31", "committeeTermYears": 4, "quorum": "half", "clauses": {"money": "", "uses": "", "committee": "", "approval": ""}}');

-- Each programme has its own list of issues; each issue may say which one of the common list it is.
create table issue_lists (
  id uuid primary key,
  code text not null,
  name_th text not null,
  name_en text not null default '',
  constraint issue_list_code_is_used_once unique (code)
);
create table issues (
  list_id uuid not null references issue_lists,
  code text not null,
  position integer not null,
  name_th text not null,
  name_en text not null default '',
  -- Of the common list.
  common_code text,
  retired_on date,
  primary key (list_id, code)
);
grant select, insert, update on issue_lists, issues to klang_app;

insert into issue_lists (id, code, name_th, name_en) values
  ('019b0000-0000-7000-8000-000000000010', 'common', 'แผนงานของกองทุนสุขภาพตำบล', 'Plan categories of local health funds'),
  ('019b0000-0000-7000-8000-000000000011', 'phuket-8', 'ภูเก็ต 8 ประเด็น', 'Phuket: eight issues'),
  ('019b0000-0000-7000-8000-000000000012', 'surat-5', 'สุราษฎร์ธานี 5 อ.', 'Surat Thani: the five');
insert into issues (list_id, code, position, name_th, name_en, common_code)
select '019b0000-0000-7000-8000-000000000010', code, position, name_th, name_en, null from (values
  ('alcohol', 1, 'แผนงานสุรา', 'Alcohol'), ('tobacco', 2, 'แผนงานยาสูบ', 'Tobacco'), ('drugs', 3, 'แผนงานสารเสพติด', 'Addictive drugs'),
  ('chronic-disease', 4, 'แผนงานโรคเรื้อรัง', 'Chronic disease'), ('food', 5, 'แผนงานอาหารและโภชนาการ', 'Food and nutrition'),
  ('waste', 6, 'แผนงานขยะ', 'Waste'), ('physical-activity', 7, 'แผนงานกิจกรรมทางกาย', 'Physical activity'),
  ('road-safety', 8, 'แผนงานอุบัติเหตุ', 'Accidents and road safety'),
  ('children-and-family', 9, 'แผนงานเด็ก เยาวชน ครอบครัว', 'Children, youth and family'),
  ('older-people', 10, 'แผนงานผู้สูงอายุ', 'Older people'), ('mother-and-child', 11, 'แผนงานอนามัยแม่และเด็ก', 'Mother and child'),
  ('informal-workers', 12, 'แผนงานแรงงานนอกระบบ', 'Informal workers'),
  ('disaster-and-epidemic', 13, 'แผนงานเผชิญภัยพิบัติและโรคระบาด', 'Disasters and epidemics'),
  ('disability', 14, 'แผนงานคนพิการ', 'Persons with disabilities'),
  ('special-groups', 15, 'แผนงานกลุ่มชาติพันธุ์ พระสงฆ์ ผู้ต้องขัง และกลุ่มเฉพาะ', 'Ethnic groups, monks, prisoners and other groups'),
  ('mental-health', 16, 'แผนงานสุขภาพจิต', 'Mental health'),
  ('sexual-health', 17, 'แผนงานเพศสัมพันธ์ ท้องไม่พร้อม เอดส์', 'Sexual health'),
  ('environment', 18, 'แผนงานสิ่งแวดล้อม มลพิษ', 'Environment and pollution'), ('water', 19, 'แผนงานน้ำ', 'Water'),
  ('primary-care', 20, 'แผนงานระบบบริการปฐมภูมิ', 'Primary care'), ('long-term-care', 21, 'แผนงานการดูแลระยะยาว (LTC)', 'Long-term care'),
  ('covid-19', 22, 'แผนงานโควิด-19', 'Covid-19'), ('drowning', 23, 'แผนงานป้องกันการจมน้ำ', 'Drowning'),
  ('fund-management', 24, 'แผนงานการบริหารจัดการกองทุนสุขภาพตำบล', 'Management of the fund')) as common (code, position, name_th, name_en);
insert into issues (list_id, code, position, name_th, name_en, common_code) values
  ('019b0000-0000-7000-8000-000000000011', 'tobacco', 1, 'บุหรี่', 'Tobacco', 'tobacco'),
  ('019b0000-0000-7000-8000-000000000011', 'alcohol-and-drugs', 2, 'เหล้า-ยาเสพติด', 'Alcohol and drugs', 'alcohol'),
  ('019b0000-0000-7000-8000-000000000011', 'food', 3, 'อาหาร', 'Food', 'food'),
  ('019b0000-0000-7000-8000-000000000011', 'physical-activity', 4, 'กิจกรรมทางกาย', 'Physical activity', 'physical-activity'),
  ('019b0000-0000-7000-8000-000000000011', 'road-safety', 5, 'ความปลอดภัยทางถนน', 'Road safety', 'road-safety'),
  ('019b0000-0000-7000-8000-000000000011', 'mental-health', 6, 'สุขภาพจิต', 'Mental health', 'mental-health'),
  ('019b0000-0000-7000-8000-000000000011', 'pollution', 7, 'มลพิษจากสิ่งแวดล้อม', 'Pollution', 'environment'),
  ('019b0000-0000-7000-8000-000000000011', 'emerging-health', 8, 'ปัญหาสุขภาพอุบัติใหม่', 'Emerging health problems', 'disaster-and-epidemic'),
  ('019b0000-0000-7000-8000-000000000012', 'food', 1, 'อาหาร', 'Food', 'food'),
  ('019b0000-0000-7000-8000-000000000012', 'exercise', 2, 'ออกกำลังกาย', 'Exercise', 'physical-activity'),
  ('019b0000-0000-7000-8000-000000000012', 'accidents', 3, 'อุบัติเหตุ', 'Accidents', 'road-safety'),
  ('019b0000-0000-7000-8000-000000000012', 'disease-free', 4, 'อโรคยา', 'Free of disease', 'chronic-disease'),
  ('019b0000-0000-7000-8000-000000000012', 'environmental-health', 5, 'อนามัยสิ่งแวดล้อม', 'Environmental health', 'environment');
