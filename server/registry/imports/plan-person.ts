// What becomes of one person when a row is taken: her golden record before and after, and the difference as it is shown.
import { changesBetween, type Sees } from '../../../domain/registry/imports/changes.ts'
import type { FieldChange } from '../../../domain/registry/imports/import.ts'
import { maskNumber } from '../../../domain/registry/people/citizen-number.ts'
import { foldOne } from '../../../domain/registry/people/fold-one.ts'
import { foldPerson, type PersonSays } from '../../../domain/registry/people/fold-person.ts'
import type { Seal } from '../../platform/seal.ts'
import { believedNumber } from '../people/believed-number.ts'
import { cardTail, goldenRow, type SealedNumber } from '../people/golden.ts'
import type { StandingSource } from '../people/sources.queries.ts'

/** `source` is the row as it will be kept. */
export type PersonPlan = { changes: FieldChange[]; golden: string; source: StandingSource }

export type Known = {
  sources: StandingSource[]
  /** Sources of the batch that is being replaced: they speak no longer. */
  leaving: ReadonlySet<string>
  numbers: readonly SealedNumber[]
  sees: Sees
}

/** A person nobody knows yet. */
export function planNewPerson(personId: string, source: StandingSource, number: SealedNumber | undefined): PersonPlan {
  return { changes: [], golden: JSON.stringify(goldenRow(personId, [source], number, foldOne(source))), source }
}

/** A person who is known: the row is one more voice, or the first when all others have left. */
export function planKnownPerson(seal: Seal, personId: string, known: Known, source: StandingSource): PersonPlan {
  const staying = known.sources.filter(({ id }) => !known.leaving.has(id))
  const told = { ...source, says: withKnownCard(seal, source.says, staying) }
  const before = foldPerson(known.sources)
  const after = foldPerson([...staying, told])
  const stood = believedNumber(seal, known.sources, known.numbers)
  const stands = believedNumber(seal, [...staying, told], known.numbers)
  return {
    changes: [
      ...changesBetween(before, after, told.says, known.sees).map((change) => maskedCard(seal, change, stands)),
      ...(stood === undefined && stands ? [numberChange(seal, stands)] : []),
    ],
    golden: JSON.stringify(goldenRow(personId, [...staying, told], stands, after)),
    source: told,
  }
}

/** An envelope is never the same twice: a card that is known already keeps the one it has. */
function withKnownCard(seal: Seal, says: PersonSays['says'], sources: PersonSays[]): PersonSays['says'] {
  const card = says.disabilityCardNumber
  if (!card) return says
  const same = sources
    .map((source) => source.says.disabilityCardNumber)
    .find((other) => other && isSameCard(seal, card, other))
  return same ? { ...says, disabilityCardNumber: same } : says
}

const SHORT = /^same-/
const isSameCard = (seal: Seal, a: string, b: string) =>
  a === b ||
  (!SHORT.test(a) && !SHORT.test(b) && seal.open(Buffer.from(a, 'base64')).equals(seal.open(Buffer.from(b, 'base64'))))

function maskedCard(seal: Seal, change: FieldChange, number: SealedNumber | undefined): FieldChange {
  if (change.field !== 'disabilityCardNumber') return change
  const shown = (card: unknown) =>
    typeof card === 'string' ? `…${cardTail(seal, card, number?.tail ?? null) ?? ''}` : null
  return { ...change, old: shown(change.old), new: shown(change.new) }
}

const numberChange = (seal: Seal, { sealed }: SealedNumber): FieldChange => ({
  field: 'citizenNumber',
  old: null,
  new: maskNumber(seal.open(sealed).toString()),
  taken: true,
})
