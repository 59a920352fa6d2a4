-- A phone that somebody came in on by a slip: it locks itself, and works for months without signal.
alter table sessions drop constraint session_kind_is_known;
alter table sessions add constraint session_kind_is_known check (kind in ('usual', 'shared', 'remembered', 'phone'));
