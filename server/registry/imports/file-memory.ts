// What is remembered of a file while its rows are staged: whom each number, code and name of it stands for.
import type { Likeness } from '../../../domain/registry/imports/same-person.ts'

export type PersonInFile = {
  /** Null when nobody is made of the row; then nothing can be hung on it either. */
  personId: string | null
  stands: 'taken' | 'review' | 'refused'
  position: number
  /** When the row was heard, in milliseconds: a later row of the same person is heard after it. */
  heardAt: number
  likeness: Likeness | null
  /** In the open, in memory only: visits and needs are linked by it. */
  citizenNumber: string | null
  registered: boolean
  /** Null for one of whom this organisation brought the very same row before. */
  revision: number | null
}

export class FileMemory {
  readonly #byNumber = new Map<string, PersonInFile>()
  readonly #byFormCode = new Map<string, PersonInFile | 'several'>()
  readonly #byMatchKey = new Map<string, PersonInFile>()
  readonly #byPerson = new Map<string, PersonInFile>()
  readonly #rows = new Set<string>()

  byNumber = (citizenNumber: string | null) => (citizenNumber === null ? undefined : this.#byNumber.get(citizenNumber))
  byMatchKey = (key: string | undefined) => (key === undefined ? undefined : this.#byMatchKey.get(key))
  byPerson = (personId: string) => this.#byPerson.get(personId)
  byFormCode = (code: string) => this.#byFormCode.get(code)

  /** Answers whether the code was somebody else's before. */
  remember(person: PersonInFile, matchKey: string | undefined, formCode: string | undefined): boolean {
    if (person.personId !== null) this.#byPerson.set(person.personId, person)
    // A row that is not taken must not stand in the way of one that is.
    const { citizenNumber, stands } = person
    const isNamed = citizenNumber !== null && this.#byNumber.get(citizenNumber)?.stands === 'taken'
    if (citizenNumber !== null && (!isNamed || stands === 'taken')) this.#byNumber.set(citizenNumber, person)
    if (matchKey !== undefined && person.stands === 'taken') this.#byMatchKey.set(matchKey, person)
    return formCode === undefined ? false : this.#rememberCode(formCode, person)
  }

  #rememberCode(code: string, person: PersonInFile): boolean {
    const known = this.#byFormCode.get(code)
    const isSomebodyElse = known === 'several' || (known !== undefined && known.personId !== person.personId)
    this.#byFormCode.set(code, isSomebodyElse ? 'several' : person)
    return isSomebodyElse
  }

  /** Answers true when a row equal in every cell came before. */
  hasSeen(rowKey: string): boolean {
    if (this.#rows.has(rowKey)) return true
    this.#rows.add(rowKey)
    return false
  }
}
