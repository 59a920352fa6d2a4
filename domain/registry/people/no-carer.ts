// Cannot do without one, and nobody is written down who looks after her. The office's list, the tasks of the office and those of
// the phone ask the same; without schemas, so that the phone stays small.
import { ADL_BANDS } from './adl-class.ts'

/** From this score down somebody has to look after her. */
export const NEEDS_CARER_TO = ADL_BANDS['home-bound'][1]

/** Of a further carer who has no last day. */
export const WITHOUT_END = '9999-12-31'

type Cared = {
  adlScore: number | null
  carerName: string | null
  /** The latest day on which one of her further carers still looks after her; absent or null when there is none. */
  furtherCarerUntil?: string | null | undefined
}

export const lacksCarer = ({ adlScore, carerName, furtherCarerUntil }: Cared, today: string): boolean =>
  adlScore !== null &&
  adlScore <= NEEDS_CARER_TO &&
  carerName === null &&
  (!furtherCarerUntil || furtherCarerUntil < today)
