// The matrix of what cannot wait, and of the office side of visiting.
import { sql } from 'kysely'
import { newId } from '../domain/shared/ids.ts'
import { type CastName, castAccounts, organizations } from './testing-cast.ts'
import type { Rule } from './testing-permission-rule.ts'
import type { Operator } from './testing-reviews.ts'

const KEEP = { inside: 'somsri nok wilai arun', outside: 'arun far' }
const OFFICE = 'somsri nok wilai arun far'
/** What one asked for oneself: somsri here, far there. */
const OWN = { inside: 'somsri', outside: 'far' }

export const URGENT_PERMISSIONS: Rule[] = [
  { endpoint: 'GET /urgent', inside: OFFICE },
  { endpoint: 'GET /urgent/waiting', inside: OFFICE },
  { endpoint: 'POST /urgent/:id/acknowledgement', ...KEEP },
  { endpoint: 'POST /urgent/:id/closing', ...KEEP },
  { endpoint: 'GET /urgent-duties', inside: OFFICE },
  { endpoint: 'PUT /urgent-duties', inside: 'nok arun', outside: 'arun' },
  { endpoint: 'GET /caseloads/overview', inside: 'nok wilai arun' },
  { endpoint: 'GET /caseloads/people', inside: 'nok wilai arun' },
  { endpoint: 'GET /volunteers/:id/round.pdf', inside: 'nok arun' },
  { endpoint: 'GET /visit-sheet.pdf', inside: OFFICE },
  { endpoint: 'POST /caseloads/moves', inside: 'nok arun' },
  { endpoint: 'GET /reports/monthly', inside: OFFICE },
  { endpoint: 'GET /reports/monthly/people', inside: OFFICE },
  { endpoint: 'GET /reports/monthly.pdf', inside: OFFICE },
  { endpoint: 'GET /reports/monthly.xlsx', inside: OFFICE },
  { endpoint: 'GET /reports/monthly/papers', inside: OFFICE },
  { endpoint: 'POST /reports/monthly/papers', inside: OFFICE },
  { endpoint: 'POST /reports/monthly/papers/:id/cancellation', ...OWN },
  { endpoint: 'GET /reports/monthly/papers/:id/file', ...OWN },
]

export type UrgentParts = { urgentId: string; papersId: string }

export async function makeUrgentParts(operator: Operator, who: CastName, personId: string): Promise<UrgentParts> {
  const { rows } = await operator(({ db }) =>
    sql<{ id: string }>`select raise_urgent(${personId}::uuid, 'fall-injury', ${newId()}::uuid) as id`.execute(db),
  )
  const papersId = newId()
  await operator(async ({ db, centre }) => {
    const { storageKey, size } = await centre.files.put(Buffer.from('PK'))
    const papers = { id: papersId, accountId: castAccounts[who].id, month: '2021-01', state: 'ready', storageKey, size }
    await db.insertInto('monthlyPapers').values(papers).execute()
  })
  return { urgentId: rows[0]!.id, papersId }
}

export const urgentUrl = (path: string, { urgentId, papersId }: UrgentParts) =>
  path
    .replace('/urgent/:id', `/urgent/${urgentId}`)
    .replace('/papers/:id', `/papers/${papersId}`)
    .replace('/volunteers/:id', `/volunteers/${castAccounts.malee.id}`)

export const urgentBodies = (isInside: boolean): Record<string, () => object> => ({
  'POST /reports/monthly/papers': () => ({ id: newId(), month: '2021-02' }),
  'POST /urgent/:id/closing': () => ({ outcome: 'visited' }),
  'POST /caseloads/moves': () => ({ id: newId(), fromAccountId: castAccounts.malee.id, toAccountId: null }),
  'PUT /urgent-duties': () => ({
    organizationId: organizations[isInside ? 'thakham' : 'trang'].id,
    areaCode: '',
    accountIds: [castAccounts[isInside ? 'nok' : 'far'].id],
  }),
})
