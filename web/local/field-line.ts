// What of a bundle is held in memory for everyone: the line of the list, and what the tasks of the day are reckoned from.
import { sortKey } from '../../domain/shared/thai-text.ts'
import type { PersonBundle, PersonLine } from '../../domain/sync/person-bundle.ts'

export type FieldLine = PersonLine &
  Pick<PersonBundle, 'loans' | 'taskActs'> & {
    /** Where she stands in the dictionary, reckoned when she comes: a list of thousands waits for none of it. */
    order: string
    visits: Pick<PersonBundle['visits'][number], 'id' | 'visitedOn' | 'falls' | 'fallInjured'>[]
    needs: Pick<PersonBundle['needs'][number], 'id' | 'kind' | 'urgency' | 'status' | 'metOn' | 'toldOn'>[]
    assessments: Pick<PersonBundle['assessments'][number], 'id' | 'instrument' | 'on' | 'total' | 'band'>[]
  }

const VISITS = 3
const ASSESSMENTS = 12

export function lineOf(bundle: PersonBundle): FieldLine {
  const { visits, needs, assessments, consents, diseases, allergies, note, household, formFacts, ...line } = bundle
  return {
    ...line,
    order: sortKey(`${line.firstName} ${line.lastName ?? ''}`),
    visits: visits.slice(0, VISITS).map(({ id, visitedOn, falls, fallInjured }) => ({
      id,
      visitedOn,
      // Almost nobody fell: of thousands, what is said of nobody takes room all the same.
      ...(falls ? { falls, fallInjured } : {}),
    })),
    needs: needs.map(({ id, kind, urgency, status, metOn, toldOn }) => ({ id, kind, urgency, status, metOn, toldOn })),
    assessments: assessments
      .slice(0, ASSESSMENTS)
      .map(({ id, instrument, on, total, band }) => ({ id, instrument, on, total, band })),
  }
}
