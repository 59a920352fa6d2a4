// What of a person, or of a row, helps to tell whether two of them are one. Everything else is left out.
import type { PersonFacts, Precision } from '../people/person.ts'

export type Face = {
  /** 13 digits whose check digit is right. */
  number: string | null
  /** Digits as written that fail the check or are too few: weak evidence only. */
  wrongNumber: string | null
  /** 13 characters, 'x' for what is hidden; null when nothing shows. */
  maskedNumber: string | null
  prefix: string | null
  firstName: string
  lastName: string | null
  nickname: string | null
  sex: 'male' | 'female' | null
  /** ISO; the precision says how much of it is known. */
  birthDate: string | null
  birthPrecision: Precision | null
  house: string | null
  moo: number | null
  village: string | null
  areaCode: string | null
  phones: readonly string[]
  carerName: string | null
}

export type FaceNumbers = { number?: string | null; wrongNumber?: string | null; maskedNumber?: string | null }

export function faceOf(says: Partial<PersonFacts>, numbers: FaceNumbers): Face {
  const { address } = says
  return {
    number: numbers.number ?? null,
    wrongNumber: numbers.wrongNumber ?? null,
    maskedNumber: numbers.maskedNumber ?? null,
    prefix: says.prefix ?? null,
    firstName: says.firstName ?? '',
    lastName: says.lastName ?? null,
    nickname: says.nickname ?? null,
    sex: says.sex ?? null,
    birthDate: says.birthDate ?? null,
    birthPrecision: says.birthDate ? (says.birthPrecision ?? 'day') : null,
    house: address?.house ?? null,
    moo: address?.moo ?? null,
    village: address?.village ?? null,
    areaCode: address?.areaCode ?? null,
    phones: says.phones ?? [],
    carerName: says.carerName ?? null,
  }
}
