// Whole people for phones: a page of them in one statement, each part gathered once for all of them. Facts of the ids that were
// merged into her are hers; row-level security leaves out what no right and no agreement opens.
import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../domain/ground/access/actor.ts'
import { keepsRegistry } from '../../domain/ground/access/scope.policy.ts'
import { isNumberOfThai } from '../../domain/registry/people/citizen-number.ts'
import type { PersonBundle } from '../../domain/sync/person-bundle.ts'
import { HAS_IT } from '../care/tasks/handed-on.queries.ts'
import { keptPlan } from '../platform/kept-plans.ts'
import type { Seal } from '../platform/seal.ts'
import type { Work } from '../platform/work.ts'
import { furtherCarerUntil } from '../registry/people/further-carer.queries.ts'
import { masked } from '../registry/people/show-person.ts'

type BundleRow = Omit<PersonBundle, 'maskedNumber' | 'nationalityIsThai' | 'formerIds'> & {
  formerIds: string[] | null
  numberTail: string | null
  number: Buffer | null
}

/** How long back a phone knows. */
const VISITS_SINCE = sql`klang_today() - 366`
const ACTS_SINCE = sql`klang_today() - 120`

const iso = (at: RawBuilder<unknown>) => sql`to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** Every part is `person_id` and one `list`. */
const PARTS = {
  visits: sql`
    select h.person_id, jsonb_agg(jsonb_build_object('id', v.id, 'visitedOn', v.visited_on, 'visitorName', v.visitor_name,
      'systolic', v.systolic, 'diastolic', v.diastolic, 'pulse', v.pulse, 'temperature', v.temperature, 'weightKg', v.weight_kg,
      'heightCm', v.height_cm, 'sugar', v.sugar, 'adlTotal', v.adl_total, 'falls', v.falls, 'fallInjured', v.fall_injured, 'findings', v.findings, 'needsFound', v.needs_found,
      'nextVisitOn', v.next_visit_on, 'photoIds', coalesce(f.ids, '[]')) order by v.visited_on desc, v.id desc) as list
    from hers h join theirs v on v.person_id = h.member
    left join (select f.visit_id, jsonb_agg(f.id order by f.id) as ids from hers h join visit_photos f on f.person_id = h.member
      where f.withdrawn_at is null group by 1) f on f.visit_id = v.id
    where v.visited_on >= ${VISITS_SINCE} group by 1`,
  needs: sql`
    select h.person_id, jsonb_agg(jsonb_build_object('id', n.id, 'foundOn', n.found_on, 'needOf', n.need_of, 'kind', n.kind,
      'urgency', n.urgency, 'detail', n.detail, 'status', n.status, 'owner', n.owner, 'metOn', n.met_on, 'toldOn', n.told_on)
      order by n.found_on desc, n.id desc) as list
    from hers h join needs n on n.person_id = h.member
    where n.withdrawn_at is null and (n.status in ('open', 'in-progress') or n.found_on >= ${VISITS_SINCE} or n.met_on >= ${VISITS_SINCE})
    group by 1`,
  assessments: sql`
    select h.person_id, jsonb_agg(jsonb_build_object('id', a.id, 'instrument', a.instrument, 'version', a.version,
      'on', a.assessed_on, 'total', a.total, 'band', coalesce(a.override_band, a.band)) order by a.assessed_on desc, a.id desc) as list
    from hers h join assessments a on a.person_id = h.member where a.withdrawn_at is null group by 1`,
  consents: sql`
    select person_id, jsonb_agg(jsonb_build_object('purpose', purpose, 'answer', answer, 'on', day) order by purpose) as list from (
      select distinct on (h.person_id, c.purpose) h.person_id, c.purpose, coalesce(c.withdrawn_on, c.said_on) as day,
        case when c.withdrawn_on is not null then 'withdrawn' when c.says_yes then 'given' else 'refused' end as answer
      from hers h join consents c on c.person_id = h.member
      order by h.person_id, c.purpose, c.said_on desc, c.recorded_at desc, c.id desc) latest group by 1`,
  phones: sql`
    select f.person_id, jsonb_agg(jsonb_build_object('number', f.phone, 'owner', coalesce(f.owner_name, f.owner)) order by f.phone) as list
    from asked join person_phones f on f.person_id = asked.id group by 1`,
  household: sql`
    select distinct on (h.person_id) h.person_id, jsonb_build_object('id', m.household_id,
      'members', (select coalesce(jsonb_agg(jsonb_build_object('personId', other.person_id, 'role', other.role) order by other.role, other.person_id), '[]')
        from household_members other where other.household_id = m.household_id and other.to_day is null),
      'surveyedOn', (select max(s.surveyed_on) from household_surveys s
        where s.household_id = m.household_id and s.withdrawn_at is null)) as list
    from hers h join household_members m on m.person_id = h.member
    where m.to_day is null order by h.person_id, (h.member = h.person_id) desc, m.from_day desc`,
} as const

/** What was handed over is still to be done by whom it is with: of others, the coordinator and who visits her. */
const actsFor = (actor: Actor) => sql`
    select h.person_id, jsonb_agg(jsonb_build_object('task', t.task, 'act', t.act, 'until', t.until_day, 'at', ${iso(sql`t.recorded_at`)})
      order by t.recorded_at) as list
    from hers h join task_acts t on t.person_id = h.member
    where (t.recorded_at >= ${ACTS_SINCE} or t.until_day >= klang_today())
      and (t.act <> 'handed-over' or not ((${keepsRegistry(actor)}::boolean and t.recorded_by is distinct from klang_account())
        or exists (select from hers k join caseloads l on l.person_id = k.member
          where k.person_id = h.person_id and l.account_id = klang_account() and ${HAS_IT}))) group by 1`

const ADDRESS = sql`
  select distinct on (a.person_id) a.person_id, a.village, a.latitude, a.longitude
  from asked join person_addresses a on a.person_id = asked.id
  where a.to_day is null or a.to_day > klang_today() order by a.person_id, a.from_day desc nulls last`

/** Whose day it is when the appointment is still ahead of the last visit. */
const APPOINTED = sql`
  select person_id, max(next_visit_on) as day from (
    select h.person_id, v.next_visit_on, max(v.visited_on) over (partition by h.person_id) as last_day
    from hers h join theirs v on v.person_id = h.member) known
  where next_visit_on > last_day group by 1`

export async function readBundles({ db, centre, actor }: Work, ids: readonly string[]): Promise<PersonBundle[]> {
  // Its many small parts would be compiled for longer than all of them run: 1.8 s of 2.3 s a page. And it is planned for as long as
  // it runs; a plan that is kept knows no ids, and takes an array of JSON for a hundred, one of PostgreSQL for ten.
  await sql`select set_config('jit', 'off', true), set_config('plan_cache_mode', 'force_generic_plan', true)`.execute(
    db,
  )
  const { rows } = await sql<BundleRow>`${keptPlan}
    with asked as materialized (select id::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) as id),
    hers as materialized (
      select id as person_id, id as member from asked
      union all select p.current_id, p.id from people p where p.current_id = any (${ids}::uuid[])
    ),
    theirs as materialized (
      select person_id, id, visited_on, visitor_name, systolic, diastolic, pulse, temperature, weight_kg, height_cm, sugar,
        adl_total, falls, fall_injured, findings, needs_found, next_visit_on from visits_to_people(array(select member from hers))
    ),
    mine as materialized (
      select distinct h.person_id from hers h join caseloads c on c.person_id = h.member
      where c.account_id = klang_account() and c.from_day <= klang_today() and (c.to_day is null or c.to_day > klang_today())
        and (select klang_setting('caseload')) = 'on'
    ),
    visits_of as materialized (${PARTS.visits}), needs_of as materialized (${PARTS.needs}),
    assessments_of as materialized (${PARTS.assessments}), consents_of as materialized (${PARTS.consents}),
    phones_of as materialized (${PARTS.phones}), acts_of as materialized (${actsFor(actor)}),
    former as materialized (select person_id, jsonb_agg(member order by member) as ids from hers where member <> person_id group by 1),
    household_of as materialized (${PARTS.household}), address_of as materialized (${ADDRESS}),
    appointed as materialized (${APPOINTED}),
    places as materialized (
      select area_code, coalesce(area_path(area_code), '') as name from (
        select distinct p.area_code from asked join people p on p.id = asked.id where p.area_code is not null) codes
    )
    select p.id, former.ids as former_ids, p.revision, p.prefix, p.first_name, p.last_name, p.nickname, p.sex, p.birth_date::text as birth_date, p.birth_precision,
      p.died_on::text as died_on, p.number_tail, p.area_code, coalesce(places.name, '') as area_name, p.house, p.moo, a.village,
      a.latitude, a.longitude, coalesce(f.list, '[]') as phones, p.carer_name, p.carer_relationship, p.carer_phone, ${furtherCarerUntil} as further_carer_until,
      p.groups, p.note,
      (select i.sealed from person_identifiers i where i.person_id = p.id and i.kind = 'citizen-number' limit 1) as number,
      array(select b->>'kind' from jsonb_array_elements(coalesce(e.benefits, '[]')) b) as benefits,
      case when h.disability_card_for_life then 'lifetime' else h.disability_card_expires::text end as disability_card_expires,
      coalesce(h.diseases, '{}') as diseases, coalesce(h.allergies, '{}') as allergies,
      case when seen.health then c.adl_score end as adl_score, case when seen.health then c.adl_on::text end as adl_on,
      c.last_visit_on::text as last_visit_on, ap.day::text as next_visit_on, coalesce(c.open_needs, 0) as open_needs,
      coalesce(c.urgent_needs, 0) as urgent_needs, w.list->>'id' as household_id, w.list as household,
      case when mine.person_id is not null then 'caseload' when seen.is_close then 'team' else 'area' end as by,
      coalesce(v.list, '[]') as visits, coalesce(n.list, '[]') as needs, coalesce(s.list, '[]') as assessments,
      jsonb_build_object('education', p.education, 'maritalStatus', p.marital_status, 'occupation', p.occupation,
        'healthRight', p.health_right) || case when seen.economy
        then jsonb_build_object('incomeSatang', e.income_satang, 'debtSatang', e.debt_satang) else '{}' end as form_facts,
      coalesce(k.list, '[]') as consents, coalesce(t.list, '[]') as task_acts, '[]'::jsonb as loans
    from asked join people p on p.id = asked.id
    cross join lateral (select p.id = any ((select klang_close_people())::uuid[]) as is_close,
      p.id = any ((select klang_close_people())::uuid[]) or klang_shares('health', p.holders, p.area_code) as health,
      p.id = any ((select klang_close_people())::uuid[]) or klang_shares('economy', p.holders, p.area_code) as economy) seen
    left join person_health h on h.person_id = p.id left join person_economy e on e.person_id = p.id
    left join person_card c on c.person_id = p.id
    left join mine on mine.person_id = p.id left join places on places.area_code = p.area_code
    left join visits_of v on v.person_id = p.id left join needs_of n on n.person_id = p.id
    left join assessments_of s on s.person_id = p.id left join consents_of k on k.person_id = p.id
    left join phones_of f on f.person_id = p.id left join acts_of t on t.person_id = p.id
    left join household_of w on w.person_id = p.id left join address_of a on a.person_id = p.id
    left join former on former.person_id = p.id left join appointed ap on ap.person_id = p.id`.execute(db)
  const byId = new Map(rows.map((row) => [row.id, bundleOf(centre.seal, row)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

const bundleOf = (
  seal: Seal,
  { numberTail, number, formerIds, furtherCarerUntil: until, ...row }: BundleRow,
): PersonBundle => ({
  ...row,
  // Few have one: of thousands, what is said of nobody takes room all the same.
  ...(formerIds ? { formerIds } : {}),
  ...(until ? { furtherCarerUntil: until } : {}),
  maskedNumber: masked(numberTail),
  // Only what the number says of it leaves the centre.
  nationalityIsThai: number ? isNumberOfThai(seal.open(number).toString()) : null,
})
