// What a batch found out beside its rows: who turns out to be one, who may be, and what has to be asked of somebody.
import type { Work } from '../../platform/work.ts'
import { joinPeople } from '../merging/join-people.ts'
import { askQuestions } from '../reviews/question-writes.queries.ts'
import { proposePairs } from '../reviews/review-proposals.queries.ts'
import { listStagedLinks, type StagedLink } from './committing.queries.ts'

const AT_ONCE = 1_000

/** Answers the people who have to be folded anew. */
export async function linkPeople(work: Work, batchId: string): Promise<string[]> {
  const refold: string[] = []
  for (let after = -1; ; ) {
    const rows = await listStagedLinks(work.db, batchId, after, AT_ONCE)
    if (rows.length === 0) return refold
    refold.push(...(await joinPeople(work, rows.flatMap(joinsOf), { batchId })))
    await proposePairs(work.db, batchId, rows.flatMap(doubtsOf))
    await askQuestions(work.db, batchId, rows.flatMap(questionsOf))
    after = rows.at(-1)!.position
  }
}

const joinsOf = ({ personId, joins }: StagedLink) =>
  joins.map((leaves) => ({ stays: personId, leaves, reasons: [{ code: 'one-row-both', weight: 0 }] }))

const doubtsOf = ({ personId, doubts, sheet, row }: StagedLink) =>
  doubts.map(({ personId: other, weight, reasons }) => ({ a: personId, b: other, weight, reasons, sheet, row }))

/** Who she is is asked by the pair itself. */
const questionsOf = ({ personId, factId, remarks, sheet, row }: StagedLink) =>
  remarks
    .filter(({ code }) => !ASKED_BY_PAIR.includes(code))
    .map(({ code, column, value, values }) => ({
      personId,
      sourceId: factId,
      sheet,
      row,
      code,
      column,
      value,
      ...(values ? { details: values } : {}),
    }))

const ASKED_BY_PAIR = ['person-maybe-known', 'person-outside-scope']
