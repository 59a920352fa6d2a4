-- When the pass at hand began, and when last something was found that was still sealed or indexed with older keys.
alter table key_rotations add column pass_begun_at timestamptz not null default now();
alter table key_rotations add column changed_at timestamptz not null default now();
alter table key_rotations drop column total;
