create table visits (
  person_id uuid not null references people,
  id uuid not null,
  visited_on date not null,
  visitor_name text,
  agency text,
  systolic smallint,
  diastolic smallint,
  pulse smallint,
  weight_kg double precision,
  height_cm double precision,
  sugar double precision,
  adl_items smallint[],
  adl_total smallint,
  findings text,
  needs_found text[] not null default '{}',
  next_visit_on date,
  organization_id uuid references organizations,
  recorded_by uuid references accounts,
  recorded_at timestamptz not null default now(),
  batch_id uuid references import_batches,
  row_key bytea,
  withdrawn_at timestamptz,
  withdrawn_by uuid references accounts,
  withdrawal_reason text,
  -- How this visit stands in the figures now (see 0008): its steps are reversed when this changes.
  counted_on date,
  counted_area text collate "C",
  counted_firsts integer,
  primary key (person_id, id),
  constraint visit_adl_total_is_barthel check (adl_total between 0 and 20),
  constraint visit_adl_has_ten_items check (adl_items is null or cardinality(adl_items) = 10)
);
create unique index visit_id_is_used_once on visits (id);
create index visits_by_batch on visits (batch_id) where batch_id is not null;
create unique index visit_row_counts_once on visits (person_id, row_key) where row_key is not null and withdrawn_at is null;

create table needs (
  person_id uuid not null references people,
  id uuid not null,
  found_on date not null,
  need_of text not null,
  kind text not null,
  urgency text not null,
  detail text,
  status text not null,
  owner text,
  met_on date,
  organization_id uuid references organizations,
  recorded_by uuid references accounts,
  recorded_at timestamptz not null default now(),
  batch_id uuid references import_batches,
  row_key bytea,
  withdrawn_at timestamptz,
  primary key (person_id, id)
);
create index needs_by_batch on needs (batch_id) where batch_id is not null;
create unique index need_row_counts_once on needs (person_id, row_key) where row_key is not null and withdrawn_at is null;

-- The rows of a file between reading and commit: what came, what was understood, what will become of it.
-- After commit they stay, without the raw cells, as the account of the batch.
create table import_rows (
  batch_id uuid not null references import_batches,
  position integer not null,
  sheet text not null,
  kind text not null,
  row_number integer not null,
  row_key bytea not null,
  raw bytea,
  -- Understood values; a 13-digit number is only in raw and, sealed, in number_sealed.
  says jsonb not null default '{}',
  number_sealed bytea,
  number_index bytea,
  number_tail text,
  form_code text,
  match_key bytea,
  title text not null default '',
  -- Whom the row speaks of, and the id that what it makes will have.
  person_id uuid,
  fact_id uuid not null,
  -- The revision of the person that the plan was made on.
  revision integer,
  outcome text,
  -- How she will stand after commit: the golden record and its parts, ready to be written.
  golden jsonb,
  changes jsonb not null default '[]',
  issues jsonb not null default '[]',
  decision text,
  primary key (batch_id, position),
  constraint row_outcome_is_known check (outcome in ('created', 'updated', 'unchanged', 'review', 'refused', 'skipped')),
  constraint row_decision_is_known check (decision in ('same', 'different'))
);
create index import_rows_by_outcome on import_rows (batch_id, outcome, position);
create index import_rows_by_number on import_rows (batch_id, number_index) where number_index is not null;
create index import_rows_by_form_code on import_rows (batch_id, form_code) where form_code is not null;
