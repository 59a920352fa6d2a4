import type { CleanedRow } from '../../../domain/registry/imports/cleaned-row.ts'
import type { Remark } from '../../../domain/registry/imports/cleaning/row-reading.ts'
import { likenessOf } from '../../../domain/registry/imports/same-person.ts'
import type { PersonFacts } from '../../../domain/registry/people/person.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { matchKey, type SealedNumber, sealCard, sealNumber } from '../people/golden.ts'
import { keepIdentifiers } from '../people/sealed-identifiers.ts'
import type { Sought } from './matchers.ts'
import { type ReadRow, shortKey } from './staged-row.ts'
import type { Staging } from './staging.ts'

/** A row of which the cells are understood. */
export type UnderstoodRow = { read: ReadRow; cleaned: CleanedRow }

/** A row about a person, with everything she can be found by. */
export type SoughtRow = {
  row: UnderstoodRow
  factId: string
  /** What is kept of it: the number of a disability card is sealed here. */
  says: Record<string, unknown>
  number: SealedNumber | undefined
  matchKeyText: string | undefined
  sought: Sought
  remarks: Remark[]
}

export const isRefused = ({ remarks }: { remarks: readonly Remark[] }) =>
  remarks.some(({ severity }) => severity === 'refuse')

export function soughtRow(
  {
    work: {
      centre: { seal },
    },
  }: Staging,
  row: UnderstoodRow,
): SoughtRow {
  const { cleaned } = row
  const facts = cleaned.says as Partial<PersonFacts>
  const factId = newId()
  const number = cleaned.number === undefined ? undefined : sealNumber(seal, cleaned.number, factId)
  const key = facts.firstName ? matchKey({ ...facts, firstName: facts.firstName }) : undefined
  const card = facts.disabilityCardNumber
  return {
    row,
    factId,
    number,
    says: {
      ...cleaned.says,
      ...(card ? { disabilityCardNumber: sealCard(seal, card, cleaned.number) } : {}),
      ...(facts.identifiers ? { identifiers: keepIdentifiers(seal, facts.identifiers, []) } : {}),
    },
    matchKeyText: key && shortKey(key),
    sought: {
      number: number?.blindIndex ?? null,
      citizenNumber: cleaned.number ?? null,
      matchKey: key ?? null,
      likeness: likenessOf(facts),
    },
    remarks: [...cleaned.remarks],
  }
}
