import type { CleanedRow } from '../../../domain/registry/imports/cleaned-row.ts'
import type { Remark } from '../../../domain/registry/imports/cleaning/row-reading.ts'
import { type Face, type FaceNumbers, faceOf } from '../../../domain/registry/linkage/face.ts'
import { type PreparedFace, prepareFace } from '../../../domain/registry/linkage/prepared-face.ts'
import type { PersonFacts } from '../../../domain/registry/people/person.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { hashedKeys } from '../linking/hashed-keys.ts'
import { sealWritten } from '../linking/written-number.ts'
import { matchKey, type SealedNumber, sealCard, sealNumber } from '../people/golden.ts'
import { keepIdentifiers } from '../people/sealed-identifiers.ts'
import type { ReadRow } from './staged-row.ts'
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
  /** Somebody else has the number too. */
  isDisputed: boolean
  /** The number as it was written, right or not, sealed. */
  written: Buffer | null
  matchKey: Buffer | null
  face: Face
  prepared: PreparedFace
  keys: number[]
  remarks: Remark[]
}

export const isRefused = ({ remarks }: { remarks: readonly Remark[] }) =>
  remarks.some(({ severity }) => severity === 'refuse')

export function soughtRow({ work: { centre } }: Staging, row: UnderstoodRow): SoughtRow {
  const { seal } = centre
  const { cleaned } = row
  const facts = cleaned.says as Partial<PersonFacts>
  const factId = newId()
  const face = faceOf(facts, numbersOf(cleaned))
  const prepared = prepareFace(face)
  const card = facts.disabilityCardNumber
  return {
    row,
    factId,
    number: cleaned.number === undefined ? undefined : sealNumber(seal, cleaned.number, factId),
    isDisputed: false,
    written: sealWritten(seal, face),
    matchKey: (facts.firstName && matchKey({ ...facts, firstName: facts.firstName })) || null,
    says: {
      ...cleaned.says,
      ...(card ? { disabilityCardNumber: sealCard(seal, card, cleaned.number) } : {}),
      ...(facts.identifiers ? { identifiers: keepIdentifiers(seal, facts.identifiers, []) } : {}),
    },
    face,
    prepared,
    keys: facts.firstName ? hashedKeys(prepared) : [],
    remarks: [...cleaned.remarks],
  }
}

const numbersOf = ({ number, claimedNumber, maskedNumber }: CleanedRow): FaceNumbers => ({
  number: number ?? null,
  wrongNumber: claimedNumber ?? null,
  maskedNumber: maskedNumber ?? null,
})
