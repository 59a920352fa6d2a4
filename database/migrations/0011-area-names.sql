-- ต. อ. จ. in one line, as it is written; แขวง and เขต in Bangkok.
create function area_path(p_code text) returns text language sql stable parallel safe set search_path = public as $$
  select string_agg(
    case a.kind
      when 'province' then case when a.code = '10' then '' else 'จ.' end
      when 'district' then case when left(a.code, 2) = '10' then 'เขต' else 'อ.' end
      when 'subdistrict' then case when left(a.code, 2) = '10' then 'แขวง' else 'ต.' end
      else '' end || a.name_th, ' ' order by length(a.code) desc)
  from areas a
  where a.to_day is null and a.code in (left(p_code, 2), left(p_code, 4), left(p_code, 6), p_code)
$$;
