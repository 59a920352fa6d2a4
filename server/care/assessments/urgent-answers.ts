// Answers that cannot wait. Whoever takes them in (the urgent inbox) registers here; without anybody nothing is lost, the
// assessment itself is stored.
import type { UrgentKind } from '../../../domain/care/assessments/instrument.ts'
import type { Work } from '../../platform/work.ts'

export type UrgentAnswer = { personId: string; kind: UrgentKind; subjectId: string }
type Taker = (work: Work, urgent: UrgentAnswer) => Promise<void>

const takers: Taker[] = []

export const registerUrgentTaker = (taker: Taker): void => {
  takers.push(taker)
}

export async function tellOfUrgent(
  work: Work,
  { id, personId }: { id: string; personId: string },
  kind: UrgentKind,
): Promise<void> {
  for (const take of takers) await take(work, { personId, kind, subjectId: id })
}
