-- Consent given on a phone: a finger's signature, or a thumb with a witness.

alter table consents drop constraint consent_channel_is_known;
alter table consents add constraint consent_channel_is_known
  check (channel in ('paper', 'electronic', 'oral', 'signature', 'thumb'));
alter table consents add constraint thumb_has_a_witness check (channel <> 'thumb' or witness_name is not null);
alter table consents add column signature_id uuid;
alter table consents add constraint signed_consent_has_a_signature check (channel <> 'signature' or signature_id is not null);

-- One signature may stand under the answers to several purposes of one conversation.
create table consent_signatures (
  person_id uuid not null references people,
  id uuid not null,
  signed_by text not null,
  -- The strokes, with the size of the field they were drawn in: { path, width, height }.
  sealed bytea not null,
  recorded_by uuid references accounts,
  recorded_at timestamptz not null default now(),
  primary key (person_id, id),
  constraint signer_is_known check (signed_by in ('giver', 'witness'))
);
alter table consents add constraint consent_signature_is_kept
  foreign key (person_id, signature_id) references consent_signatures (person_id, id);

alter table consent_signatures enable row level security;
alter table consent_signatures force row level security;
create policy consent_signatures_of_people_in_scope on consent_signatures to klang_app
  using (exists (select from people p where p.id = person_id))
  with check ((select klang_may_write()) and exists (select from people p where p.id = person_id));
create policy consent_signatures_for_the_keeper on consent_signatures to klang_keeper using (true) with check (true);
grant select, insert on consent_signatures to klang_app;
grant select, update on consent_signatures to klang_keeper;

-- That she answered stays; the strokes of her hand go.
create function erase_consent_signatures() returns trigger language plpgsql security definer set search_path = public as $$
begin
  update consent_signatures set sealed = ''::bytea
    where person_id in (select id from people where id = new.person_id or current_id = new.person_id);
  return null;
end
$$;
alter function erase_consent_signatures() owner to klang_keeper;
create trigger erasure_reaches_consent_signatures after update of erased_at on privacy_requests for each row
  when (new.erased_at is not null and old.erased_at is null) execute function erase_consent_signatures();
