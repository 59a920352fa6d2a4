// Posting in a fund's books: each once, by whoever keeps them, with its line of audit. What the database refuses — more than was
// approved, more than is there, a closed month — comes back as a problem of the catalogue.
import type {
  LedgerLine,
  NewOpening,
  NewPayment,
  NewReceipt,
  NewReturn,
  NewReversal,
} from '../../../domain/funds/ledger/entry.ts'
import {
  expenseAccountOf,
  linesOfOpening,
  linesOfPayment,
  linesOfReceipt,
  linesOfReturn,
  linesOfReversal,
} from '../../../domain/funds/ledger/posting.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { toKeep } from '../funds/fund-writes.ts'
import { getEntry, getProjectToPay, type Posting, postEntry } from './ledger.queries.ts'

type Made = { posting: Omit<Posting, 'fundId'>; lines: readonly LedgerLine[] }
type FundKept = { id: string; kind: string }

/** `make` is asked only when the entry is new, by whoever may keep the fund. */
const posting = <Entry extends { id: string }>(
  action: string,
  make: (work: Work, entry: Entry, fund: FundKept) => Promise<Made>,
) =>
  audited(
    action,
    (work: Work, fundId: string, entry: Entry) =>
      once(work, entry.id, { fundId, ...entry }, async () => {
        const fund = await toKeep(work, fundId)
        const made = await make(work, entry, fund)
        await postEntry(work.db, { fundId, ...made.posting }, made.lines)
        return { id: entry.id }
      }),
    ({ id, again }, fundId) => (again ? undefined : { id: fundId, details: { entry: id } }),
  )

export const postOpening = posting<NewOpening>('ledger.opening', async (_work, opening) => ({
  posting: { ...opening, kind: 'opening' },
  lines: linesOfOpening(opening.amountSatang),
}))

export const postReceipt = posting<NewReceipt>('ledger.receipt', async (_work, { account, from, ...said }) => ({
  posting: { ...said, kind: 'receipt', counterparty: from },
  lines: linesOfReceipt(account, said.amountSatang),
}))

export const postPayment = posting<NewPayment>('ledger.payment', async (work, { to, ...said }, fund) => {
  const project = await getProjectToPay(work.db, said.projectId)
  if (project.fundId !== fund.id) throw problems.notFound({ what: 'project' })
  if (project.status !== 'running') throw problems.projectNotRunning({ status: project.status })
  return {
    posting: { ...said, kind: 'payment', counterparty: to },
    lines: linesOfPayment(expenseAccountOf(fund.kind, project.supportType), said.amountSatang),
  }
})

export const postReturn = posting<NewReturn>('ledger.return', async (work, { from, ...said }, fund) => {
  const project = await getProjectToPay(work.db, said.projectId)
  if (project.fundId !== fund.id) throw problems.notFound({ what: 'project' })
  return { posting: { ...said, kind: 'return', counterparty: from }, lines: linesOfReturn(said.amountSatang) }
})

export const postReversal = posting<NewReversal>('ledger.reversal', async (work, said, fund) => {
  const entry = await getEntry(work.db, fund.id, said.reverses)
  if (entry.kind === 'reversal') throw problems.entryIsAReversal()
  const { potId, amountSatang, counterparty, projectId, instalmentId } = entry
  const { reason, ...mirror } = said
  const text = `${entry.reference}: ${reason}`
  return {
    posting: { ...mirror, potId, amountSatang, counterparty, projectId, instalmentId, text, kind: 'reversal' },
    lines: linesOfReversal(entry.lines),
  }
})
