// Funds as tests make them: one in ต.ท่าข้าม with a pot that holds money, and a project that was granted.
import { Proposal } from '../domain/funds/projects/proposal.ts'
import { newId } from '../domain/shared/ids.ts'
import type { Work } from './platform/work.ts'
import type { Call } from './testing.ts'
import { type CastName, castAccounts, organizations } from './testing-cast.ts'
import { THA_KHAM } from './testing-people.ts'

export const COMMON_ISSUES = '019b0000-0000-7000-8000-000000000010'

export const fundOf = (says: object = {}) => ({
  id: newId(),
  kind: 'local-health',
  code: `L${Math.floor(Math.random() * 1e8)}`,
  nameTh: 'กองทุนสมมุติท่าข้าม',
  organizationId: organizations.thakham.id,
  areaCode: THA_KHAM,
  issueListId: COMMON_ISSUES,
  ...says,
})

export const potOf = (says: object = {}) => ({
  id: newId(),
  kind: 'main',
  name: 'เงินกองทุน',
  booksFrom: '2024-10-01',
  ...says,
})

export const draftOf = (says: object = {}) => ({ id: newId(), title: 'โครงการสมมุติ', fiscalYear: 2025, ...says })

/** A fund with its main pot and `satang` in it, kept by fon, the province's fund officer. */
export async function makeFund(call: Call, satang = 0, says: object = {}) {
  const fund = fundOf(says)
  const pot = potOf()
  await call('arun', 'POST', '/funds', fund)
  await call('arun', 'POST', `/funds/${fund.id}/pots`, pot)
  if (satang > 0)
    await call('arun', 'POST', `/funds/${fund.id}/openings`, {
      ...{ id: newId(), potId: pot.id, onDay: '2024-10-01', amountSatang: satang, text: 'ยอดยกมา' },
    })
  return { fundId: fund.id, potId: pot.id }
}

/** Somebody works on it, as who begins a project does. */
export async function leadProject({ db }: Work, projectId: string, who: CastName) {
  const { id: accountId, name } = castAccounts[who]
  await db.insertInto('projectPeople').values({ projectId, id: newId(), accountId, role: 'lead', name }).execute()
}

/** An activity for sixty older people. */
export async function planActivity({ db }: Work, projectId: string, activity: { id: string; title: string }) {
  const targets = [{ id: newId(), label: 'ผู้สูงอายุ', planned: 60 }]
  const proposal = JSON.stringify(Proposal.parse({ activities: [activity], targets }))
  await db.updateTable('projects').set({ proposal }).where('id', '=', projectId).execute()
}

type Granted = { fundId: string; potId: string; satang: number; supportType?: number }

/** As the committee's approval leaves it. */
export async function grantProject({ db, actor }: Work, { fundId, potId, satang, supportType = 2 }: Granted) {
  const id = newId()
  await db
    .insertInto('projects')
    .values({
      ...{ id, fundId, organizationId: organizations.thakham.id, title: 'โครงการสมมุติ', status: 'running' },
      ...{ fiscalYear: 2025, supportType, approvedOn: '2024-11-01', enteredBy: actor.accountId },
    })
    .execute()
  await db.insertInto('projectMoney').values({ projectId: id, fundId, potId, approvedSatang: satang }).execute()
  return id
}

const SENT = {
  ...{ applicant: 'ชมรมสมมุติ', fiscalYear: 2025, supportType: 2, applicantKind: 4, targetGroup: 5 },
  ...{ fromDay: '2025-01-01', toDay: '2025-08-31', revision: 1 },
}

/** A complete proposal, before the committee. */
export async function submitProject(call: Call, fundId: string, who: CastName = 'somsri') {
  const draft = draftOf()
  const proposal = {
    rationale: 'ผู้สูงอายุล้มบ่อย',
    objectives: [{ id: newId(), text: 'ลดการล้ม' }],
    targets: [{ id: newId(), label: 'ผู้สูงอายุ', planned: 60 }],
    places: [{ id: newId(), text: 'ศาลาหมู่บ้าน' }],
    activities: [{ id: newId(), title: 'อบรม', expenses: [{ id: newId(), item: 'อาหารว่าง', priceSatang: 300_000 }] }],
  }
  await call(who, 'POST', '/projects', draft)
  await call(who, 'PUT', `/projects/${draft.id}`, { ...SENT, title: draft.title, proposal })
  await call(who, 'POST', `/projects/${draft.id}/moves`, { id: newId(), move: 'submit', fundId })
  return draft.id
}
