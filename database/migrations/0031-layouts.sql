-- How a hand has the sheets of a file read: for this file, and for the next one of the same organisation with those headers.
-- A fingerprint of headers says nothing of a person; rights follow the batch and the organisation all the same.
create table layout_choices (
  batch_id uuid primary key references import_batches,
  sheets jsonb not null,
  chosen_by uuid references accounts,
  chosen_at timestamptz not null default now(),
  constraint layout_choice_names_sheets check (jsonb_typeof(sheets) = 'array')
);

create table remembered_layouts (
  organization_id uuid not null references organizations,
  fingerprint bytea not null,
  choice jsonb not null,
  chosen_by uuid references accounts,
  chosen_at timestamptz not null default now(),
  primary key (organization_id, fingerprint),
  constraint remembered_layout_is_one_choice check (jsonb_typeof(choice) = 'object')
);

alter table layout_choices enable row level security;
alter table layout_choices force row level security;
create policy layout_choices_of_the_batch on layout_choices to klang_app
  using (exists (select from import_batches b where b.id = batch_id))
  with check ((select klang_may_write()) and exists (select from import_batches b where b.id = batch_id));

alter table remembered_layouts enable row level security;
alter table remembered_layouts force row level security;
create policy remembered_layouts_of_the_organization on remembered_layouts to klang_app
  using (organization_id = (select klang_organization()) or (select klang_every_organization()))
  with check ((select klang_may_write())
    and (organization_id = (select klang_organization()) or (select klang_every_organization())));

grant select, insert, update on layout_choices, remembered_layouts to klang_app;
