// The matrix of money beside the ledger: tables that other programmes read, and the bank's side of a pot.
import { newId } from '../domain/shared/ids.ts'
import type { Call } from './testing.ts'
import { castAccounts } from './testing-cast.ts'
import { grantProject } from './testing-funds.ts'
import type { Rule } from './testing-permission-rule.ts'
import type { Operator } from './testing-reviews.ts'
import { uploadOf } from './testing-uploads.ts'

const EVERYONE = 'malee somsri nok wilai arun far fon mek vera'
const FOLLOWERS = 'fon mek arun'
const KEEP = { inside: 'fon arun', outside: 'arun' }
const READ = { inside: 'fon mek arun', outside: 'arun' }

const table = (path: string, inside: string): Rule[] =>
  ['', '.xlsx'].map((ending) => ({ endpoint: `GET /nhso/${path}${ending}`, inside }))

export const MONEY_PERMISSIONS: Rule[] = [
  ...['follows', 'results', 'financial/plan', 'gl/trans', 'funds'].flatMap((path) => table(path, FOLLOWERS)),
  ...['gl/code', 'projects/fund', 'projects/district', 'projects/province', 'projects/zone'].flatMap((path) =>
    table(path, EVERYONE),
  ),
  { endpoint: 'GET /funds/:id/bank-books', ...READ },
  { endpoint: 'GET /funds/:id/bank-books/:bookId', ...READ },
  { endpoint: 'POST /funds/:id/bank-books', ...KEEP },
  { endpoint: 'PUT /funds/:id/bank-books/:bookId', ...KEEP },
  { endpoint: 'POST /funds/:id/bank-books/:bookId/differences', ...KEEP },
  { endpoint: 'DELETE /funds/:id/bank-books/:bookId/differences/:differenceId', ...KEEP },
  { endpoint: 'POST /funds/:id/bank-books/:bookId/reconciliation', ...KEEP },
  { endpoint: 'POST /funds/:id/bank-books/:bookId/check', ...KEEP },
  { endpoint: 'POST /funds/:id/bank-books/:bookId/reopening', ...KEEP },
  { endpoint: 'GET /funds/:id/bank-lines', ...READ },
  { endpoint: 'POST /funds/:id/bank-statements', ...KEEP },
  { endpoint: 'POST /funds/:id/bank-lines', ...KEEP },
  { endpoint: 'DELETE /funds/:id/bank-lines/:lineId', ...KEEP },
  { endpoint: 'POST /funds/:id/bank-matches', ...KEEP },
  { endpoint: 'DELETE /funds/:id/bank-matches/:lineId', ...KEEP },
  { endpoint: 'GET /funds/:id/pledges', inside: EVERYONE },
  { endpoint: 'POST /funds/:id/pledges', ...KEEP },
  { endpoint: 'POST /funds/:id/pledges/:pledgeId/withdrawal', ...KEEP },
  { endpoint: 'POST /funds/:id/pledges/:pledgeId/projects', ...KEEP },
  { endpoint: 'DELETE /funds/:id/pledges/:pledgeId/projects/:linkId', ...KEEP },
]

export type MoneyParts = {
  potId: string
  bookId: string
  /** Reconciled by somebody else, and not checked. */
  signedId: string
  differenceId: string
  entryId: string
  lineId: string
  matchedId: string
  pledges: PledgeParts
}
type PledgeParts = { pledgeId: string; answeredId: string; linkId: string; projectId: string }

const pledgeOf = () => ({
  ...{ id: newId(), fiscalYear: 2025, issueCode: 'waste', funder: 'อบจ.สมมุติ', kind: 'money', amountSatang: 1_000 },
})

/** One that no project answers, and one that a project does. */
async function makePledgeParts(
  post: (path: string, body: object) => Promise<unknown>,
  operator: Operator,
  pot: { fundId: string; potId: string },
): Promise<PledgeParts> {
  const [pledge, answered] = [pledgeOf(), pledgeOf()]
  const [linkId, projectId] = [newId(), await operator((at) => grantProject(at, { ...pot, satang: 2_000 }))]
  for (const one of [pledge, answered]) await post('/pledges', one)
  await post(`/pledges/${answered.id}/projects`, { id: linkId, projectId, amountSatang: 10 })
  return { pledgeId: pledge.id, answeredId: answered.id, linkId, projectId }
}

export async function makeMoneyParts(
  call: Call,
  operator: Operator,
  { fundId, potId }: { fundId: string; potId: string },
): Promise<MoneyParts> {
  const post = (path: string, body: object) => call('arun', 'POST', `/funds/${fundId}${path}`, body)
  const [open, signed] = ['2024-10-01', '2024-11-01'].map((month) => ({ id: newId(), potId, month, balanceSatang: 0 }))
  const differences = [5, -5].map((amountSatang) => ({ id: newId(), kind: 'bank-error', text: 'สมมุติ', amountSatang }))
  for (const book of [open!, signed!]) await post('/bank-books', book)
  for (const one of differences) await post(`/bank-books/${open!.id}/differences`, one)
  await operator(({ db }) =>
    db
      .updateTable('bankBooks')
      .set({ reconciledBy: castAccounts.wilai.id, reconciledAt: new Date() })
      .where('id', '=', signed!.id)
      .execute(),
  )
  const entries = [newId(), newId()]
  const said = { potId, onDay: '2025-01-05', amountSatang: 10, text: 'สมมุติ', account: '40300', from: 'ธนาคารสมมุติ' }
  for (const id of entries) await post('/receipts', { ...said, id })
  const lines = entries.map(() => ({ id: newId(), onDay: '2025-01-05', amountSatang: 10 }))
  await post('/bank-lines', { id: newId(), potId, lines })
  await post('/bank-matches', { id: newId(), lineId: lines[1]!.id, entryIds: [entries[1]] })
  return {
    ...{ potId, bookId: open!.id, signedId: signed!.id, differenceId: differences[0]!.id },
    pledges: await makePledgeParts(post, operator, { fundId, potId }),
    ...{ entryId: entries[0]!, lineId: lines[0]!.id, matchedId: lines[1]!.id },
  }
}

export const moneyUrl = (
  path: string,
  { potId, bookId, signedId, differenceId, lineId, matchedId, pledges }: MoneyParts,
) =>
  path
    .replace(/:pledgeId\/projects\/:linkId/, `${pledges.answeredId}/projects/${pledges.linkId}`)
    .replace(':pledgeId', pledges.pledgeId)
    .replace(/\/pledges$/, '/pledges?year=2025')
    .replace(/:bookId\/(check|reopening)/, `${signedId}/$1`)
    .replace(':bookId', bookId)
    .replace(':differenceId', differenceId)
    .replace('bank-matches/:lineId', `bank-matches/${matchedId}`)
    .replace('bank-lines/:lineId', `bank-lines/${lineId}`)
    .replace(/\/bank-books$/, `/bank-books?potId=${potId}&year=2025`)
    .replace(/\/bank-lines$/, `/bank-lines?potId=${potId}&from=2024-10-01&to=2025-09-30`)

export const moneyBodies = ({ potId, lineId, entryId, pledges }: MoneyParts): Record<string, () => object> => ({
  'POST /funds/:id/bank-books': () => ({ id: newId(), potId, month: '2024-12-01', balanceSatang: 0 }),
  'PUT /funds/:id/bank-books/:bookId': () => ({ revision: 1, balanceSatang: 3 }),
  'POST /funds/:id/bank-books/:bookId/differences': () => ({
    ...{ id: newId(), kind: 'not-in-books', text: 'ดอกเบี้ย', amountSatang: 3 },
  }),
  'POST /funds/:id/bank-books/:bookId/reconciliation': () => ({ id: newId() }),
  'POST /funds/:id/bank-books/:bookId/check': () => ({ id: newId() }),
  'POST /funds/:id/bank-books/:bookId/reopening': () => ({ id: newId(), reason: 'ลงบัญชีผิดเดือน' }),
  'POST /funds/:id/bank-lines': () => ({
    ...{ id: newId(), potId, lines: [{ id: newId(), onDay: '2025-01-06', amountSatang: 7 }] },
  }),
  'POST /funds/:id/pledges': pledgeOf,
  'POST /funds/:id/pledges/:pledgeId/withdrawal': () => ({ id: newId(), reason: 'เปลี่ยนประเด็น' }),
  'POST /funds/:id/pledges/:pledgeId/projects': () => ({
    ...{ id: newId(), projectId: pledges.projectId, amountSatang: 20 },
  }),
  'POST /funds/:id/bank-matches': () => ({ id: newId(), lineId, entryIds: [entryId] }),
})

export const moneyUploads: Record<string, () => ReturnType<typeof uploadOf>> = {
  'POST /funds/:id/bank-statements': () => uploadOf(Buffer.from('วันที่,ถอน,ฝาก\n06/01/2568,,10\n'), {}, 'statement.csv'),
}
