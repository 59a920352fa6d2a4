import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { test } from '../testing.ts'

/** Tables that say nothing of a person. A new table must be forced under row-level security or be named here, with thought. */
const NOTHING_OF_PEOPLE = [
  'accounts',
  'agreementAreas',
  'agreementParties',
  'agreements',
  'areaSetMembers',
  'areaSets',
  'areaSuccessors',
  'areas',
  'authenticators',
  'countedGroups', // names of what is counted
  'countedValues',
  'epochs',
  'evaluationForms', // words and points of a form
  'filesToRemove', // random names
  'grants',
  'identityLinks',
  'identityProviders',
  'installation',
  'invitations',
  'issueLists', // words of programmes
  'issues',
  'jobs',
  'keyRotations',
  'lawfulBases', // of organisations
  'ledgerAccounts', // the chart
  'localAuthorities',
  'migrations',
  'monthlyPapers', // who asked for the papers of which month
  'organizations',
  'passkeys',
  'recoveryCodes',
  'regulationSets', // announcements
  'rulesAgreements',
  'retentionRuns', // counts of what was let go
  'restrictedRights', // who may read which kinds, of nobody in particular
  'sessions',
  'signInSteps',
  'stateDays', // sums by area and group
  'stateSteps',
  'stateYears',
  'signInTries',
  'taiTables', // figures of an instrument
  'teamMembers',
  'teamNotes', // of a coordinator to her volunteers
  'teams',
  'timeLimits',
  'trustOrders', // of organisations
  'urgentDuties', // who is asked first
  'valuationForms', // words of a form
  'visitFigures', // totals by area and day
  'visitSteps', // day and area of a visit, without whom
  'screeningSheets', // criteria, by kind of fund
  'voucherChains', // who signs, by kind of fund
].map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))

describe('row-level security', () => {
  test('is forced on every table with facts about a person', async ({ centre }) => {
    const { rows } = await sql<{ relname: string }>`
      select relname from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)
      order by relname`.execute(centre.db)
    expect(rows.map(({ relname }) => relname)).toEqual([...NOTHING_OF_PEOPLE].sort())
  })

  test('binds a role that owns nothing, is no superuser and cannot bypass it', async ({ centre }) => {
    const { rows } = await sql<{ rolname: string }>`
      select rolname from pg_roles
      where rolname in ('klang_app', 'klang_matcher', 'klang_keeper') and (rolsuper or rolbypassrls or rolcanlogin)`.execute(
      centre.db,
    )
    expect(rows).toEqual([])
    const owned =
      await sql`select relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'klang_app'`.execute(
        centre.db,
      )
    expect(owned.rows).toEqual([])
  })

  test('answers nothing to a transaction that does not say who is at work', async ({ centre, operator }) => {
    await operator(({ db }) =>
      sql`
      insert into people (id, first_name, sort_key, first_key, last_key, area_code, holders)
      values ('019a0000-0000-7000-8000-0000000000f1', 'สมมุติ', 'ส', 'ส', '', '901113', '{}')`.execute(db),
    )
    await sql`select set_config('klang.everywhere', '', true), set_config('klang.every_organization', '', true)`.execute(
      centre.db,
    )
    await sql`set local role klang_app`.execute(centre.db)
    const { rows } = await sql`select id from people`.execute(centre.db)
    expect(rows).toEqual([])
  })

  test('views do not read past it', async ({ centre }) => {
    const { rows } = await sql<{ relname: string }>`
      select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v'
        and not coalesce('security_invoker=true' = any (reloptions), false)`.execute(centre.db)
    expect(rows.map(({ relname }) => relname).sort()).toEqual(['area_regions', 'visit_figures_now'])
  })
})
