-- The whole person: further identifiers, the registered address, owners of telephones, further carers, the card of a
-- person with a disability, allergies, benefits, death and departure. What is not known stays null.
alter table people
  add column middle_name text,
  add column english_name text,
  -- ที่อยู่ตามทะเบียนบ้าน, one at a time; where she lives stands in person_addresses with its days.
  add column registered_address jsonb,
  add column residency text,
  add column education text,
  add column marital_status text,
  add column health_right_type text,
  add column health_right_unit text,
  add column health_right_checked_on date,
  add column carers jsonb not null default '[]',
  add column died_on date,
  add column death_place text,
  add column departed_on date,
  add column departed_to text;

alter table person_addresses
  add column lane text,
  add column road text,
  add column community text,
  add column postcode text,
  add constraint postcode_has_five_digits check (postcode ~ '^[0-9]{5}$');

alter table person_phones
  add column owner text,
  add column owner_name text;

-- A further identifier shows its last characters; the 13-digit number shows those of people.number_tail.
alter table person_identifiers
  add column tail text,
  add column issuer text,
  add column from_day date,
  add column to_day date,
  drop constraint identifier_kind_is_known,
  add constraint identifier_kind_is_known check (kind in ('citizen-number', 'passport', 'g-code', 'work-permit', 'pink-card',
    'zero-number', 'hospital-number', 'health-station-number', 'case-number', 'other'));

alter table person_health
  add column allergies text[] not null default '{}',
  add column disability_card_state text,
  add column disability_card_issued_on date,
  add column disability_card_place text,
  add column disability_cause text,
  add column death_cause text;

alter table person_economy
  add column benefits jsonb not null default '[]';

-- What asks the agreement is split off on the way in: the new facts of health and economy too.
create or replace function split_source_facts() returns trigger language plpgsql security definer set search_path = public as $$
declare
  health constant text[] := array['disabilities', 'disabilityCardNumber', 'disabilityCardExpires', 'disabilityCardState',
    'disabilityCardIssuedOn', 'disabilityCardPlace', 'disabilityCause', 'adlScore', 'adlOn', 'diseases', 'allergies', 'deathCause'];
  economy constant text[] := array['incomeSatang', 'debtSatang', 'benefits'];
begin
  if new.says ?| health then
    insert into source_facts values (new.person_id, new.id, 'health',
      (select jsonb_object_agg(key, value) from jsonb_each(new.says) where key = any (health)));
    new.says := new.says - health;
  end if;
  if new.says ?| economy then
    insert into source_facts values (new.person_id, new.id, 'economy',
      (select jsonb_object_agg(key, value) from jsonb_each(new.says) where key = any (economy)));
    new.says := new.says - economy;
  end if;
  return new;
end
$$;
