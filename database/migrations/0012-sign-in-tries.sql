-- Names that nobody bears lock like those that somebody does, so that an answer never tells which accounts exist.
-- Only the hash of what was typed is kept, for as long as it can still lock.
create table sign_in_tries (
  name_hash bytea primary key,
  failed integer not null,
  locked_until timestamptz,
  tried_at timestamptz not null default now()
);
