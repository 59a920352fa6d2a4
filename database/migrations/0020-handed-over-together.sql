-- Which act on many handed a person over, so that it can be taken back as one.
alter table caseloads add column begun_by uuid references bulk_acts;
create index caseloads_by_act on caseloads (begun_by) where begun_by is not null;
