-- What an office keeps for its own work: labels on people (tags), views of the list, and what was done to many at once.

create table office_tags (
  id uuid primary key,
  organization_id uuid not null references organizations,
  label text not null,
  colour text not null,
  icon text not null,
  -- From the day after, the label is on nobody's line any more; it stays in the account of what was done.
  ends_on date,
  created_by uuid references accounts,
  created_at timestamptz not null default now(),
  removed_at timestamptz,
  constraint office_tag_has_a_label check (length(btrim(label)) between 1 and 40),
  constraint office_tag_colour_is_known check (colour in ('plain', 'teal', 'amber', 'brick', 'indigo', 'plum')),
  constraint office_tag_icon_is_known check (icon in ('tag', 'flag', 'house', 'heart', 'phone', 'calendar', 'star', 'gift'))
);
create unique index office_tag_label_is_used_once on office_tags (organization_id, lower(label)) where removed_at is null;

-- One thing done to many people, so that it can be told and taken back as one.
create table bulk_acts (
  id uuid primary key,
  organization_id uuid not null references organizations,
  account_id uuid references accounts,
  kind text not null,
  subject text not null,
  people integer not null,
  note text,
  at timestamptz not null default now(),
  undone_at timestamptz,
  constraint bulk_act_kind_is_known check (kind in ('tag.put', 'tag.take', 'group.put', 'group.take', 'caseload.begin'))
);

create table office_taggings (
  person_id uuid not null references people,
  id uuid not null,
  tag_id uuid not null references office_tags,
  organization_id uuid not null references organizations,
  from_day date not null,
  to_day date,
  begun_by uuid not null references bulk_acts,
  ended_by uuid references bulk_acts,
  primary key (person_id, id),
  constraint office_tagging_ends_after_it_begins check (to_day is null or to_day >= from_day)
);
create unique index office_tagging_stands_once on office_taggings (tag_id, person_id) where to_day is null;
create index office_taggings_by_begin on office_taggings (begun_by);
create index office_taggings_by_end on office_taggings (ended_by) where ended_by is not null;

-- A view keeps filters, order and columns; what was typed into the search box may be somebody's name and is not kept.
create table saved_views (
  id uuid primary key,
  account_id uuid not null references accounts,
  organization_id uuid not null references organizations,
  name text not null,
  query jsonb not null,
  columns text[] not null,
  is_shared boolean not null default false,
  created_at timestamptz not null default now(),
  removed_at timestamptz,
  constraint saved_view_has_a_name check (length(btrim(name)) between 1 and 60),
  constraint saved_view_holds_no_search check (not query ? 'search')
);
create index saved_views_by_organization on saved_views (organization_id) where removed_at is null;
create unique index saved_view_name_is_used_once on saved_views (account_id, lower(name)) where removed_at is null;

create table default_views (
  account_id uuid primary key references accounts,
  view_id uuid not null references saved_views
);

-- A list taken out as a file: who, which filter, how many, and how far it has come.
create table list_exports (
  id uuid primary key,
  account_id uuid not null references accounts,
  organization_id uuid references organizations,
  format text not null,
  filter text not null,
  columns text[] not null,
  total integer not null,
  done integer not null default 0,
  sha256 text,
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  constraint export_format_is_known check (format in ('csv', 'xlsx'))
);

alter table office_tags enable row level security;
alter table office_tags force row level security;
create policy office_tags_of_the_organization on office_tags to klang_app
  using (organization_id = (select klang_organization()))
  with check ((select klang_may_write()) and organization_id = (select klang_organization()));

alter table bulk_acts enable row level security;
alter table bulk_acts force row level security;
create policy bulk_acts_of_the_organization on bulk_acts to klang_app
  using (organization_id = (select klang_organization()))
  with check ((select klang_may_write()) and organization_id = (select klang_organization()));

alter table office_taggings enable row level security;
alter table office_taggings force row level security;
create policy office_taggings_of_people_in_scope on office_taggings to klang_app
  using (organization_id = (select klang_organization()) and exists (select from people p where p.id = person_id))
  with check ((select klang_may_write()) and organization_id = (select klang_organization())
    and exists (select from people p where p.id = person_id));

alter table saved_views enable row level security;
alter table saved_views force row level security;
create policy saved_views_of_the_account_and_shared_ones on saved_views for select to klang_app
  using (account_id = (select klang_account()) or (is_shared and organization_id = (select klang_organization())));
create policy saved_views_are_made_by_their_account on saved_views for insert to klang_app
  with check (account_id = (select klang_account()) and organization_id = (select klang_organization()));
create policy saved_views_are_changed_by_their_account on saved_views for update to klang_app
  using (account_id = (select klang_account())) with check (account_id = (select klang_account()));

alter table default_views enable row level security;
alter table default_views force row level security;
create policy default_view_of_the_account on default_views to klang_app
  using (account_id = (select klang_account())) with check (account_id = (select klang_account()));

alter table list_exports enable row level security;
alter table list_exports force row level security;
create policy exports_of_the_account on list_exports to klang_app
  using (account_id = (select klang_account())) with check (account_id = (select klang_account()));

do $$
declare t text;
begin
  foreach t in array array['office_tags', 'bulk_acts', 'office_taggings', 'saved_views', 'default_views', 'list_exports'] loop
    execute format('create policy %I on %I to klang_keeper using (true) with check (true)', t || '_for_the_keeper', t);
    execute format('grant select on %I to klang_keeper', t);
    execute format('grant select, insert, update on %I to klang_app', t);
  end loop;
end
$$;
grant delete on default_views to klang_app;

-- Whom my organisation has labelled so, whoever may see them: asked once a statement, and compared with the ids of
-- people whom the policy of people has let through (a subquery over taggings would ask that policy once more for each).
create function klang_tagged_people(p_tag uuid) returns uuid[]
language sql stable security definer set search_path = public as $$
  select coalesce(array_agg(t.person_id), '{}')
  from office_taggings t join office_tags o on o.id = t.tag_id
  where t.tag_id = p_tag and t.to_day is null and t.organization_id = klang_organization()
    and o.removed_at is null and (o.ends_on is null or o.ends_on >= klang_today())
$$;
alter function klang_tagged_people(uuid) owner to klang_keeper;
