import { NewAppointmentLetter } from '../../../domain/funds/committees/committee.ts'

export const LETTER_KINDS = NewAppointmentLetter.shape.kind.options
