import { sql } from 'kysely'
import { expect } from 'vitest'
import { newId } from '../domain/shared/ids.ts'
import { buildApp } from './app.ts'
import type { Db } from './platform/database.ts'
import { type Call, test } from './testing.ts'
import { type CastName, castAccounts } from './testing-cast.ts'
import { THA_KHAM, THAP_THIANG } from './testing-people.ts'
import type { Rule } from './testing-permission-rule.ts'
import { namesIn, PERMISSIONS } from './testing-permissions.ts'
import { ACCOUNT_REFUSALS } from './testing-permissions-accounts.ts'
import { asking, makePlace, type Place } from './testing-permissions-world.ts'

const CAST = Object.keys(castAccounts) as CastName[]
/** Not let in: not signed in, not allowed, or as if it were not there. */
const SHUT = [401, 403, 404]
/** These refuse for another reason than a right: a wrong password, an installation that is no demo. */
const REFUSED_ANYWAY: Record<string, number> = {
  'POST /sessions': 401,
  'POST /me/password': 422,
  'GET /demo': 404,
  'POST /people/:id/settlements': 409,
  ...ACCOUNT_REFUSALS,
}

test('every endpoint has its line in the matrix', async ({ centre }) => {
  const app = buildApp(centre)
  const found: string[] = []
  app.addHook('onRoute', ({ method, url, schema }) => {
    for (const one of [method].flat())
      if (one !== 'HEAD' && one !== 'OPTIONS' && !(schema as { hide?: boolean })?.hide)
        found.push(`${one} ${url.replace('/api/v1', '')}`)
  })
  await app.ready()
  await app.close()
  expect(found.sort()).toEqual(PERMISSIONS.map(({ endpoint }) => endpoint).sort())
})

test('each role is let in where the matrix says, inside and outside its scope, and nowhere else', async ({
  call,
  centre,
  runJobs,
  operator,
}) => {
  const places = {
    inside: await makePlace({ call, runJobs, operator }, 'somsri', THA_KHAM),
    outside: await makePlace({ call, runJobs, operator }, 'far', THAP_THIANG),
  }
  await operator(({ db }) =>
    db
      .insertInto('caseloads')
      .values({
        personId: places.inside.personId,
        id: newId(),
        accountId: castAccounts.malee.id,
        fromDay: '2020-01-01',
      })
      .execute(),
  )
  const wrong: string[] = []
  const judge = async (rule: Rule, side: 'inside' | 'outside', who: CastName | null, letIn: boolean) => {
    const status = await statusOf(call, centre.db, rule, places[side], side, who)
    const right =
      REFUSED_ANYWAY[rule.endpoint] && letIn
        ? status === REFUSED_ANYWAY[rule.endpoint]
        : letIn
          ? status < 300
          : SHUT.includes(status)
    if (!right)
      wrong.push(`${rule.endpoint} as ${who ?? 'nobody'} ${side}: ${status}, should ${letIn ? '' : 'not '}be let in`)
  }
  for (const rule of PERMISSIONS) {
    await judge(rule, 'inside', null, rule.open === true)
    for (const who of CAST) {
      await judge(rule, 'inside', who, namesIn(rule.inside).includes(who))
      if (rule.outside) await judge(rule, 'outside', who, namesIn(rule.outside).includes(who))
    }
  }
  expect(wrong).toEqual([])
}, 480_000)

/** Asks, and takes back whatever was done, so that the next one finds the world as it was. */
async function statusOf(
  call: Call,
  db: Db,
  rule: Rule,
  place: Place,
  side: 'inside' | 'outside',
  who: CastName | null,
) {
  const { method, url, body, extra } = await asking(rule, place, side)
  await sql`savepoint asked`.execute(db)
  const { status } = await call(who, method, url, body, extra)
  await sql`rollback to savepoint asked`.execute(db)
  await sql`reset role`.execute(db)
  return status
}

test('the table is written down for people to read', async () => {
  const line = ({ endpoint, inside, outside, open }: Rule) =>
    `| \`${endpoint}\` | ${open ? 'everyone' : ''} | ${CAST.map((who) => (namesIn(inside).includes(who) ? (outside && !namesIn(outside).includes(who) ? '◐' : '●') : outside && namesIn(outside).includes(who) ? '◑' : '')).join(' | ')} |`
  const heading = CAST.map(
    (who) => `${who}<br>${castAccounts[who].role}<br>${castAccounts[who].areaCode ?? castAccounts[who].scopeKind}`,
  )
  const text = `# Who may call what

Written from \`server/testing-permissions.ts\` by its test (\`npx vitest run server/permissions.test.ts -u\`); each line is asked as each of these.
● within and outside the scope of ต.ท่าข้าม, or where there is no scope · ◐ within it only · ◑ outside it only

| endpoint | signed out | ${heading.join(' | ')} |
|---|---|${CAST.map(() => '---').join('|')}|
${PERMISSIONS.map(line).join('\n')}
`
  await expect(text).toMatchFileSnapshot('../docs/permissions.md')
})
