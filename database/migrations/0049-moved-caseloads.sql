-- Everyone of one volunteer given to another in one act, which can be taken back as one.
alter table bulk_acts drop constraint bulk_act_kind_is_known;
alter table bulk_acts add constraint bulk_act_kind_is_known
  check (kind in ('tag.put', 'tag.take', 'group.put', 'group.take', 'caseload.begin', 'caseload.move'));
alter table caseloads add column ended_by uuid references bulk_acts;
create index caseloads_by_ending_act on caseloads (ended_by) where ended_by is not null;
