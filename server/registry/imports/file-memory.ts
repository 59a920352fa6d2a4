// What is remembered of a file while its rows are staged: whom each number, code and name of it stands for.
import type { PreparedFace } from '../../../domain/registry/linkage/prepared-face.ts'

/** A key that more people share tells too little of any of them. */
const MOST_SHARING = 60

export type PersonInFile = {
  /** Null when nobody is made of the row; then nothing can be hung on it either. */
  personId: string | null
  stands: 'taken' | 'refused'
  position: number
  /** When the row was heard, in milliseconds: a later row of the same person is heard after it. */
  heardAt: number
  /** In the open, in memory only: visits and needs are linked by it. */
  citizenNumber: string | null
  registered: boolean
  /** Null for one of whom this organisation brought the very same row before. */
  revision: number | null
}

/** What a row looked like, and the keys by which later rows of the file find it. */
export type SeenFace = { face: PreparedFace; keys: readonly number[] }

export class FileMemory {
  readonly #byNumber = new Map<string, PersonInFile | 'several'>()
  readonly #byFormCode = new Map<string, PersonInFile | 'several'>()
  readonly #byPerson = new Map<string, PersonInFile>()
  readonly #faces = new Map<string, PreparedFace[]>()
  /** Most keys have one person: a list is made only for the second. */
  readonly #byKey = new Map<number, string | string[]>()
  readonly #joined = new Map<string, string>()
  readonly #rows = new Set<string>()

  byNumber = (citizenNumber: string | null) => (citizenNumber === null ? undefined : this.#byNumber.get(citizenNumber))
  /** Whether somebody who was taken has this number. */
  holds = (citizenNumber: string | null) => {
    const known = this.byNumber(citizenNumber)
    return known === 'several' || known?.stands === 'taken'
  }
  byPerson = (personId: string) => this.#byPerson.get(this.standing(personId))
  byFormCode = (code: string) => this.#byFormCode.get(code)

  /** Whom earlier rows of the file had under one of these keys or this number. */
  sharing(keys: readonly number[], citizenNumber: string | null): string[] {
    const found = new Set<string>()
    for (const key of keys) {
      const people = this.#byKey.get(key)
      if (people !== undefined && people.length > MOST_SHARING && typeof people !== 'string') continue
      for (const id of people === undefined ? [] : typeof people === 'string' ? [people] : people)
        found.add(this.standing(id))
    }
    const numbered = this.byNumber(citizenNumber)
    if (numbered && numbered !== 'several' && numbered.personId !== null) found.add(this.standing(numbered.personId))
    return [...found]
  }

  facesOf = (personId: string): readonly PreparedFace[] => this.#faces.get(personId) ?? []

  /** Two who were taken for different people turn out to be one. */
  join(leaves: string, stays: string): void {
    this.#joined.set(leaves, stays)
    this.#faces.set(stays, [...(this.#faces.get(stays) ?? []), ...(this.#faces.get(leaves) ?? [])])
    const known = this.#byPerson.get(leaves)
    if (known && !this.#byPerson.has(stays)) this.#byPerson.set(stays, { ...known, personId: stays })
  }

  /** Under whose id somebody of this file stands now. */
  standing(personId: string): string {
    let id = personId
    for (let next = this.#joined.get(id); next !== undefined; next = this.#joined.get(id)) id = next
    return id
  }

  /** Answers whether the code was somebody else's before. */
  remember(person: PersonInFile, seen: SeenFace | undefined, formCode: string | undefined): boolean {
    const { personId } = person
    if (personId !== null) {
      this.#byPerson.set(personId, person)
      if (seen) this.#rememberFace(personId, seen)
    }
    this.#rememberNumber(person)
    return formCode === undefined ? false : this.#rememberCode(formCode, person)
  }

  #rememberFace(personId: string, { face, keys }: SeenFace): void {
    const faces = this.#faces.get(personId)
    if (faces) faces.push(face)
    else this.#faces.set(personId, [face])
    for (const key of keys) {
      const people = this.#byKey.get(key)
      if (people === undefined) this.#byKey.set(key, personId)
      else if (typeof people === 'string') people !== personId && this.#byKey.set(key, [people, personId])
      else if (people.length <= MOST_SHARING && !people.includes(personId)) people.push(personId)
    }
  }

  /** A row that is not taken must not stand in the way of one that is. */
  #rememberNumber(person: PersonInFile): void {
    const { citizenNumber, stands, personId } = person
    if (citizenNumber === null) return
    const known = this.#byNumber.get(citizenNumber)
    if (!this.holds(citizenNumber)) this.#byNumber.set(citizenNumber, person)
    else if (stands === 'taken') {
      const isSame =
        known && known !== 'several' && known.personId !== null && this.standing(known.personId) === personId
      this.#byNumber.set(citizenNumber, isSame ? person : 'several')
    }
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
