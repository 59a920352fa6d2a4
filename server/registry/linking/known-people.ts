// The faces of people who are known: one for each list that speaks of them. Where a hand spoke, or nobody speaks any
// more, the golden record is a face too, because a hand says only what it changes.
import { faceOf } from '../../../domain/registry/linkage/face.ts'
import { type PreparedFace, prepareFace } from '../../../domain/registry/linkage/prepared-face.ts'
import type { Db } from '../../platform/database.ts'
import type { Seal } from '../../platform/seal.ts'
import { type KnownPerson, listGoldenFaces, listSourceFaces, type SourceFace } from './known-people.queries.ts'
import { openWritten } from './written-number.ts'

export type KnownWithFaces = Pick<KnownPerson, 'personId' | 'revision' | 'withdrawn'> & { faces: PreparedFace[] }

/** Asked as the matcher. */
export async function listKnownPeople(db: Db, seal: Seal, personIds: readonly string[]): Promise<KnownWithFaces[]> {
  if (personIds.length === 0) return []
  const bySource = new Map<string, SourceFace[]>(personIds.map((id) => [id, []]))
  for (const source of await listSourceFaces(db, personIds)) bySource.get(source.personId)?.push(source)
  return (await listGoldenFaces(db, personIds)).map((person) => ({
    personId: person.personId,
    revision: person.revision,
    withdrawn: person.withdrawn,
    faces: facesOf(seal, person, bySource.get(person.personId) ?? []),
  }))
}

export function facesOf(seal: Seal, { golden, numberSealed }: KnownPerson, sources: readonly SourceFace[]) {
  const lists = sources.filter(({ kind }) => kind === 'import')
  const faces = lists.map((source) => prepareFace(faceOf(source.says, openWritten(seal, source.numberSealed))))
  const speaksForItself = lists.length > 0 && lists.length === sources.length
  return speaksForItself ? faces : [...faces, prepareFace(faceOf(golden, openWritten(seal, numberSealed)))]
}
