import { sql } from 'kysely'
import type { FollowStatus, NhsoWanted } from '../../../domain/funds/exports/nhso-files.ts'
import type { Db } from '../../platform/database.ts'
import { fundIsAskedFor, isFollowed, PAGE } from './funds-wanted.queries.ts'

export type FollowedProject = {
  id: string
  provinceCode: string
  provinceName: string | null
  districtName: string | null
  fundCode: string
  fundName: string
  code: string | null
  title: string
  fiscalYear: number
  supportType: number | null
  applicantKind: number | null
  applicant: string
  fromDay: string | null
  toDay: string | null
  askedSatang: number
  approvedSatang: number
  paidSatang: number
  returnedSatang: number
  approvedOn: string | null
  reportDueOn: string | null
  coordinatorName: string | null
  coordinatorPhone: string | null
  targetGroup: number | null
  targetSize: number
  came: number
  proposal: object
  status: FollowStatus
  /** What was said when it was ended before its time. */
  endedWhy: string | null
}

/** Granted projects in the order in which they were entered; `after` is the id of the last of the page before. */
export async function listFollowedProjects(db: Db, wanted: NhsoWanted): Promise<FollowedProject[]> {
  const named = `%${(wanted.title ?? '').replaceAll(/[%_\\]/g, '\\$&')}%`
  const { rows } = await sql<FollowedProject>`
    select p.id, f.province_code, province.name_th as province_name, district.name_th as district_name, f.code as fund_code,
      f.name_th as fund_name, p.code, p.title, p.fiscal_year, p.support_type, p.applicant_kind, p.applicant, p.from_day, p.to_day,
      p.asked_satang, coalesce(m.approved_satang, 0) as approved_satang, coalesce(m.paid_satang, 0) as paid_satang,
      coalesce(m.returned_satang, 0) as returned_satang, p.approved_on, p.report_due_on,
      lead.name as coordinator_name, lead.phone as coordinator_phone, p.target_group,
      coalesce(t.planned, 0)::int as target_size, coalesce(nullif(t.attended, 0), r.came, 0)::int as came, p.proposal, p.status,
      (select s.note from project_steps s where s.project_id = p.id and s.to_status = 'terminated' order by s.at desc limit 1) as ended_why
    from projects p join funds f on f.id = p.fund_id
    left join project_money m on m.project_id = p.id
    left join areas province on province.code = f.province_code and province.to_day is null
    left join areas district on district.code = left(f.area_code, 4) and length(f.area_code) >= 4 and district.to_day is null
    left join lateral (select h.name, h.phone from project_people h
      where h.project_id = p.id and h.role = 'lead' and h.ended_at is null order by h.position, h.id limit 1) lead on true
    left join lateral (select sum((said->>'planned')::bigint) as planned, sum((said->>'attended')::bigint) as attended
      from jsonb_array_elements(case when jsonb_typeof(p.proposal->'targets') = 'array' then p.proposal->'targets' else '[]' end) said) t on true
    left join lateral (select sum(a.came) as came from activity_reports a
      where a.project_id = p.id and a.sent_at is not null and a.origin = 'area') r on true
    where p.status in ('running', 'finished', 'terminated', 'suspended') and ${isFollowed} and ${fundIsAskedFor(wanted)}
      and (${wanted.budgetYear ?? null}::int is null or p.fiscal_year = ${wanted.budgetYear ?? null})
      and p.title ilike ${named} and (${wanted.after ?? null}::uuid is null or p.id > ${wanted.after ?? null})
    order by p.id limit ${PAGE}`.execute(db)
  return rows
}
