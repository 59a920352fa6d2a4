-- Areas change over the years: a code holds from a day to a day, and a split names its successors.
create table areas (
  id uuid primary key,
  code text collate "C" not null,
  kind text not null,
  name_th text not null,
  name_en text not null default '',
  postcode text,
  latitude double precision,
  longitude double precision,
  from_day date,
  to_day date,
  constraint area_kind_is_known check (kind in ('province', 'district', 'subdistrict', 'village', 'community')),
  constraint area_code_fits_its_kind check (
    case kind when 'province' then code ~ '^\d{2}$' when 'district' then code ~ '^\d{4}$'
      when 'subdistrict' then code ~ '^\d{6}$' when 'village' then code ~ '^\d{8}$'
      else code ~ '^\d{6}C\d{2}$' end),
  constraint area_ends_after_it_begins check (to_day is null or from_day is null or to_day > from_day)
);
create unique index area_code_is_used_once on areas (code) where to_day is null;
create index areas_by_name on areas (name_th);

create table area_successors (
  area_id uuid not null references areas,
  successor_id uuid not null references areas,
  primary key (area_id, successor_id)
);

-- A named set: a health region, the area of a local authority (which is not a subdistrict), the catchment of a health station.
create table area_sets (
  id uuid primary key,
  code text collate "C" not null,
  kind text not null,
  name_th text not null,
  name_en text not null default '',
  constraint area_set_code_is_used_once unique (code),
  constraint area_set_kind_is_known check (kind in ('health-region', 'local-authority', 'catchment', 'other'))
);

create table area_set_members (
  area_set_id uuid not null references area_sets,
  area_code text collate "C" not null,
  from_day date not null default '0001-01-01',
  to_day date,
  primary key (area_set_id, area_code, from_day)
);
create index area_set_members_by_area on area_set_members (area_code);

-- อปท.: one subdistrict may have two, and one may cover several subdistricts.
create table local_authorities (
  id uuid primary key,
  code text not null,
  kind text not null,
  name_th text not null,
  area_set_id uuid not null references area_sets,
  constraint local_authority_code_is_used_once unique (code),
  constraint local_authority_kind_is_known check (kind in ('อบจ.', 'ทน.', 'ทม.', 'ทต.', 'อบต.', 'กทม.', 'เมืองพัทยา'))
);

grant select on areas, area_successors, area_sets, area_set_members, local_authorities to klang_app, klang_matcher;
