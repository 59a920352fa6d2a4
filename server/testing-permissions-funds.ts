// The matrix of funds and their books: kept by fon, the fund officer of the province, followed by mek, its mentor.
import { newId } from '../domain/shared/ids.ts'
import type { Call } from './testing.ts'
import { type CastName, castAccounts } from './testing-cast.ts'
import { draftOf, fundOf, grantProject, potOf } from './testing-funds.ts'
import type { Rule } from './testing-permission-rule.ts'
import { makeCommitteeParts, seatOf } from './testing-permissions-committee.ts'
import {
  FINAL_REPORT_PERMISSIONS,
  type FinalReportParts,
  finalReportBodies,
  finalReportUrl,
  makeFinalReportParts,
} from './testing-permissions-final-reports.ts'
import {
  FOLLOWING_PERMISSIONS,
  type FollowingParts,
  followingBodies,
  followingUrl,
  makeFollowingParts,
} from './testing-permissions-following.ts'
import { FUND_FIGURE_PERMISSIONS, fundFigureBodies, fundFigureUrl } from './testing-permissions-fund-figures.ts'
import {
  MONEY_PERMISSIONS,
  type MoneyParts,
  makeMoneyParts,
  moneyBodies,
  moneyUrl,
} from './testing-permissions-money.ts'
import { PROJECT_LIST_PERMISSIONS } from './testing-permissions-projects.ts'
import {
  makePurposeParts,
  PURPOSE_PERMISSIONS,
  type PurposeParts,
  purposeBodies,
  purposeUrl,
} from './testing-permissions-purpose.ts'
import {
  makeProjectReportParts,
  PROJECT_REPORT_PERMISSIONS,
  type ProjectReportParts,
  projectReportBodies,
  projectReportUrl,
} from './testing-permissions-reports.ts'
import {
  makeVoucherParts,
  VOUCHER_PERMISSIONS,
  type VoucherParts,
  voucherBodies,
  voucherUrl,
} from './testing-permissions-vouchers.ts'
import type { Operator } from './testing-reviews.ts'

const EVERYONE = 'malee somsri nok wilai arun far fon mek vera'
const KEEP = { inside: 'fon arun', outside: 'arun' }
const READ = { inside: 'fon mek arun', outside: 'arun' }
export const FUND_PERMISSIONS: Rule[] = [
  ...PROJECT_REPORT_PERMISSIONS,
  ...FUND_FIGURE_PERMISSIONS,
  ...FINAL_REPORT_PERMISSIONS,
  ...PURPOSE_PERMISSIONS,
  ...VOUCHER_PERMISSIONS,
  ...PROJECT_LIST_PERMISSIONS,
  ...MONEY_PERMISSIONS,
  ...FOLLOWING_PERMISSIONS,
  { endpoint: 'GET /regulations', inside: EVERYONE },
  { endpoint: 'GET /issue-lists', inside: EVERYONE },
  { endpoint: 'GET /funds', inside: EVERYONE },
  { endpoint: 'GET /funds/:id', inside: EVERYONE },
  { endpoint: 'POST /funds', ...KEEP },
  { endpoint: 'PUT /funds/:id', ...KEEP },
  { endpoint: 'POST /funds/:id/pots', ...KEEP },
  { endpoint: 'POST /funds/:id/offices', ...KEEP },
  { endpoint: 'POST /funds/:id/offices/:officeId/ending', ...KEEP },
  { endpoint: 'POST /funds/:id/openings', ...KEEP },
  { endpoint: 'POST /funds/:id/receipts', ...KEEP },
  { endpoint: 'POST /funds/:id/payments', ...KEEP },
  { endpoint: 'POST /funds/:id/returns', ...KEEP },
  { endpoint: 'POST /funds/:id/reversals', ...KEEP },
  { endpoint: 'GET /funds/:id/ledger', ...READ },
  { endpoint: 'GET /funds/:id/book.csv', ...READ },
  { endpoint: 'GET /funds/:id/book.xlsx', ...READ },
  { endpoint: 'GET /funds/:id/accounts', ...READ },
  { endpoint: 'GET /funds/:id/closings', ...READ },
  { endpoint: 'POST /funds/:id/closings', ...KEEP },
  { endpoint: 'POST /funds/:id/closings/:closingId/reopening', ...KEEP },
  { endpoint: 'GET /funds/:id/years/:year', inside: EVERYONE },
  { endpoint: 'PUT /funds/:id/years/:year', ...KEEP },
  { endpoint: 'POST /funds/:id/years/:year/approval', ...KEEP },
  { endpoint: 'GET /funds/:id/issue-plans', inside: EVERYONE },
  { endpoint: 'POST /funds/:id/issue-plans', ...KEEP },
  { endpoint: 'PUT /funds/:id/issue-plans/:planId', ...KEEP },
  { endpoint: 'DELETE /funds/:id/issue-plans/:planId', ...KEEP },
  { endpoint: 'GET /funds/:id/committee', ...READ },
  { endpoint: 'POST /funds/:id/committee', ...KEEP },
  { endpoint: 'POST /funds/:id/letters', ...KEEP },
  { endpoint: 'POST /funds/:id/committee/:memberId/ending', ...KEEP },
  { endpoint: 'GET /funds/:id/meetings', ...READ },
  { endpoint: 'POST /funds/:id/meetings', ...KEEP },
  { endpoint: 'PUT /funds/:id/meetings/:meetingId', ...KEEP },
  { endpoint: 'POST /funds/:id/meetings/:meetingId/adoption', ...KEEP },
  { endpoint: 'POST /funds/:id/meetings/:meetingId/decisions', ...KEEP },
  { endpoint: 'GET /projects/:id/agreement', inside: EVERYONE },
  { endpoint: 'POST /projects/:id/agreement', ...KEEP },
]

export type FundParts = {
  reports: ProjectReportParts
  finals: FinalReportParts
  purpose: PurposeParts
  vouchers: VoucherParts
  money: MoneyParts
  following: FollowingParts
  fund: ReturnType<typeof fundOf>
  potId: string
  /** A pot that nobody opened yet. */
  newPotId: string
  officeId: string
  projectId: string
  entryId: string
  closingId: string
  draftId: string
  planId: string
  seatId: string
  meetingId: string
  sentId: string
  memberId: string
}

const WINDOW = { workFrom: '2025-01-01', workTo: '2025-03-31', reportFrom: '2025-04-01', reportTo: '2025-04-15' }
const pause = { signatures: [{ office: 'maker', name: 'ฝน สมมุติ' }], kind: 'month' }

export async function makeFundParts(
  call: Call,
  operator: Operator,
  who: CastName,
  areaCode: string,
): Promise<FundParts> {
  const fund = fundOf({ areaCode })
  const [pot, unopened, diapers] = [potOf(), potOf({ kind: 'other' }), potOf({ kind: 'diapers' })] as const
  const post = (path: string, body: object) => call('arun', 'POST', `/funds${path}`, body)
  const office = { id: newId(), accountId: castAccounts.mek.id, office: 'mentor', fromDay: '2999-01-01' }
  await post('', fund)
  for (const one of [pot, unopened, diapers]) await post(`/${fund.id}/pots`, one)
  await post(`/${fund.id}/offices`, office)
  const said = { potId: pot.id, amountSatang: 90_000, onDay: '2025-01-05', text: 'สมมุติ' }
  await post(`/${fund.id}/openings`, { ...said, id: newId() })
  const receipt = { ...said, id: newId(), account: '40100', from: 'สปสช.' }
  await post(`/${fund.id}/receipts`, receipt)
  const projectId = await operator((at) => grantProject(at, { fundId: fund.id, potId: pot.id, satang: 50_000 }))
  await post(`/${fund.id}/payments`, { ...said, id: newId(), amountSatang: 100, projectId, to: 'ชมรมสมมุติ' })
  const closing = { id: newId(), potId: diapers.id, fromDay: '2024-10-01', ...pause }
  await post(`/${fund.id}/closings`, closing)
  await call('arun', 'PUT', `/funds/${fund.id}/years/2025`, { revision: 0 })
  const plan = { id: newId(), fiscalYear: 2025, issueCode: 'waste' }
  await post(`/${fund.id}/issue-plans`, plan)
  const [draft, member] = [draftOf(), { id: newId(), role: 'member', name: 'สมมุติ ร่วมทำ' }] as const
  await call(who, 'POST', '/projects', draft)
  await call(who, 'POST', `/projects/${draft.id}/people`, member)
  const reports = await makeProjectReportParts(call, operator, who, { fundId: fund.id, potId: pot.id })
  const committee = await makeCommitteeParts(call, fund.id)
  return {
    finals: await makeFinalReportParts(call, operator, who, { fundId: fund.id, potId: pot.id, ...committee }),
    purpose: await makePurposeParts(call, who, { runningId: reports.runningId, fundId: fund.id, areaCode }),
    money: await makeMoneyParts(call, operator, { fundId: fund.id, potId: pot.id }),
    vouchers: await makeVoucherParts(call, operator, { fundId: fund.id, potId: pot.id }),
    reports,
    following: await makeFollowingParts(call, who, { projectId: reports.runningId, fundId: fund.id }),
    fund,
    potId: pot.id,
    newPotId: unopened.id,
    officeId: office.id,
    projectId,
    entryId: receipt.id,
    closingId: closing.id,
    draftId: draft.id,
    planId: plan.id,
    ...committee,
    memberId: member.id,
  }
}

export const fundUrl = (
  path: string,
  {
    fund,
    potId,
    officeId,
    closingId,
    draftId,
    memberId,
    planId,
    projectId,
    seatId,
    meetingId,
    reports,
    purpose,
    vouchers,
    money,
    following,
    finals,
  }: FundParts,
) =>
  projectReportUrl(
    purposeUrl(
      voucherUrl(
        fundFigureUrl(followingUrl(finalReportUrl(moneyUrl(path, money), finals), following), potId),
        vouchers,
      ),
      purpose,
      reports,
    ),
    reports,
  )
    .replace('/projects/:id/agreement', `/projects/${projectId}/agreement`)
    .replace('/projects/:id', `/projects/${draftId}`)
    .replace(/(projects\/[^/]+\/people)\/[^/]+\/ending/, `$1/${memberId}/ending`)
    .replace('/funds/:id', `/funds/${fund.id}`)
    .replace(':officeId', officeId)
    .replace('/years/:year', '/years/2025')
    .replace(':planId', planId)
    .replace(':memberId', seatId)
    .replace(':meetingId', meetingId)
    .replace(/\/meetings$/, '/meetings?year=2025')
    .replace(/\/issue-plans$/, '/issue-plans?year=2025')
    .replace(':closingId', closingId)
    .replace(/\/colleagues$/, '/colleagues?q=xx')
    .replace(/(\/book\.\w+)$/, `$1?potId=${potId}&year=2025`)
    .replace(/\/accounts$/, `/accounts?potId=${potId}&from=2024-10-01&to=2025-09-01`)
    .replace(/(funds\/[^/]+\/closings)$/, `$1?potId=${potId}`)

export function fundBodies({
  reports,
  purpose,
  vouchers,
  money,
  following,
  finals,
  fund,
  potId,
  newPotId,
  projectId,
  entryId,
  sentId,
}: FundParts): Record<string, () => object> {
  const said = () => ({ id: newId(), potId, amountSatang: 10, onDay: '2025-01-06', text: 'สมมุติ' })
  return {
    ...projectReportBodies(reports),
    ...fundFigureBodies,
    ...finalReportBodies(finals),
    ...purposeBodies(purpose),
    ...voucherBodies(vouchers),
    ...moneyBodies(money),
    ...followingBodies(following),
    'POST /funds': () => fundOf({ areaCode: fund.areaCode }),
    'PUT /funds/:id': () => ({ ...fund, revision: 1 }),
    'POST /funds/:id/pots': () => potOf({ kind: 'issue' }),
    'POST /funds/:id/offices': () => ({
      ...{ id: newId(), accountId: castAccounts.vera.id, office: 'committee', fromDay: '2999-01-01' },
    }),
    'POST /funds/:id/openings': () => ({ ...said(), potId: newPotId }),
    'POST /funds/:id/receipts': () => ({ ...said(), account: '40300', from: 'ธนาคารสมมุติ' }),
    'POST /funds/:id/payments': () => ({ ...said(), projectId, to: 'ชมรมสมมุติ' }),
    'POST /funds/:id/returns': () => ({ ...said(), projectId, from: 'ชมรมสมมุติ' }),
    'POST /funds/:id/reversals': () => ({
      id: newId(),
      reverses: entryId,
      onDay: '2025-01-06',
      reason: 'บันทึกผิดรายการ',
    }),
    'POST /funds/:id/closings': () => ({ id: newId(), potId, fromDay: '2024-10-01', ...pause }),
    'POST /funds/:id/closings/:closingId/reopening': () => ({ reason: 'ลืมบันทึกดอกเบี้ย' }),
    'PUT /funds/:id/years/:year': () => ({ revision: 1, population: 10 }),
    'POST /funds/:id/years/:year/approval': () => ({ id: newId(), approvedOn: '2024-12-20', resolution: '1/2568' }),
    'POST /funds/:id/committee': seatOf,
    'POST /funds/:id/letters': () => ({ id: newId(), number: '1/2568', dated: '2025-01-06', kind: 'new' }),
    'POST /funds/:id/committee/:memberId/ending': () => ({ endedOn: '2025-01-06', endedWhy: 'resigned' }),
    'POST /funds/:id/meetings': () => ({ id: newId(), number: 2, fiscalYear: 2025, onDay: '2025-01-06' }),
    'PUT /funds/:id/meetings/:meetingId': () => ({ revision: 1, onDay: '2025-01-06' }),
    'POST /funds/:id/meetings/:meetingId/decisions': () => ({
      ...{ id: newId(), projectId: sentId, outcome: 'refused', reason: 'ซ้ำซ้อน' },
    }),
    'POST /funds/:id/issue-plans': () => ({ id: newId(), fiscalYear: 2025, issueCode: 'water' }),
    'PUT /funds/:id/issue-plans/:planId': () => ({ revision: 1, plan: {} }),
    'POST /projects': () => draftOf(),
    'PUT /projects/:id': () => ({ ...draftOf(), revision: 1, proposal: {} }),
    'POST /projects/:id/moves': () => ({ id: newId(), move: 'withdraw' }),
    'POST /projects/:id/agreement': () => ({
      ...{ id: newId(), number: '1/2568', signedOn: '2025-01-06' },
      signatories: ['grantee', 'granter'].map((side) => ({ side, name: 'สมมุติ ลงนาม' })),
      instalments: [{ id: newId(), amountSatang: 50_000, ...WINDOW }],
    }),
    'POST /projects/:id/people': () => ({ id: newId(), role: 'member', name: 'สมมุติ อีกคน' }),
  }
}
