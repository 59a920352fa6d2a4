// Two phones may register the same person, each without knowing of the other: whoever is like one who is known becomes a pair
// that somebody decides on. As a job, for whoever registered may see only one of the two (decision 16).
import { judge } from '../../../domain/registry/linkage/judge.ts'
import type { PreparedFace } from '../../../domain/registry/linkage/prepared-face.ts'
import type { Centre } from '../../platform/centre.ts'
import { type Job, registerJob } from '../../platform/jobs.ts'
import { asMatcher, inWork } from '../../platform/work.ts'
import { hashedKeys } from '../linking/hashed-keys.ts'
import { listByLinkKey } from '../linking/known-people.queries.ts'
import { type KnownWithFaces, listKnownPeople } from '../linking/known-people.ts'
import { type Proposal, proposePairs } from './review-proposals.queries.ts'

export const PAIRING_JOB = 'person.pair-registered'

export const registerPairing = () =>
  registerJob(
    PAIRING_JOB,
    (centre: Centre, { subjectId }: Job) => pairRegistered(centre, subjectId),
    async () => undefined,
  )

const pairRegistered = (centre: Centre, personId: string) =>
  inWork(centre, 'operator', async ({ db }) => {
    const pairs = await asMatcher(db, async () => {
      const [met] = await listKnownPeople(db, centre.seal, [personId])
      if (!met || met.withdrawn) return []
      const hits = await listByLinkKey(db, [...new Set(met.faces.flatMap(hashedKeys))])
      const others = [...new Set(hits.flatMap(({ personIds }) => personIds))].filter((id) => id !== personId)
      const known = await listKnownPeople(db, centre.seal, others)
      return known.flatMap((other) => (other.withdrawn ? [] : likeness(met, other)))
    })
    await proposePairs(db, null, pairs)
  })

/** Face against face; the likest counts. */
function likeness(met: KnownWithFaces, other: KnownWithFaces): Proposal[] {
  const judged = met.faces.flatMap((face: PreparedFace) => other.faces.map((theirs) => judge(face, theirs)))
  const [best] = judged.filter(({ verdict }) => verdict !== 'different').sort((a, b) => b.weight - a.weight)
  if (!best) return []
  const { weight, reasons } = best
  return [{ a: met.personId, b: other.personId, weight, reasons, sheet: null, row: null }]
}
