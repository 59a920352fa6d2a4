import type { PersonBundle } from '../../../domain/sync/person-bundle.ts'
import type { Known } from './sign-meaning.ts'
import type { VisitPart } from './visit-sheet.ts'

/** What every piece of the page of one person's visit is given. */
export type PartProps = {
  part: VisitPart
  /** Undefined while the phone does not hold her yet. */
  person: PersonBundle | undefined
  known: Known
  /** A change, or what makes one of how the part stands by then: a picture is shrunk while somebody types on. */
  set: (change: Partial<VisitPart> | ((part: VisitPart) => Partial<VisitPart>)) => void
}
