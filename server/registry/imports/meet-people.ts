// Whom each row of a chunk speaks of, decided in the order of the file, because a later row may mean the person of an earlier one.
import { rowRemark } from '../../../domain/registry/imports/cleaning/row-reading.ts'
import { remarksOnDifferences } from '../../../domain/registry/imports/differing-remarks.ts'
import { type Choice, choosePerson, type Doubt, type Known } from '../../../domain/registry/linkage/choose-person.ts'
import type { PreparedFace } from '../../../domain/registry/linkage/prepared-face.ts'
import { canAddPersonIn } from '../../../domain/registry/people/person.policy.ts'
import type { PersonFacts } from '../../../domain/registry/people/person.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { type Meeting, refused, repeated, type Taken, taken } from './meeting.ts'
import { type Around, askAround, candidatesFor, holdersOf, seesOf } from './people-around.ts'
import { isRefused, type SoughtRow, soughtRow, type UnderstoodRow } from './sought-row.ts'
import type { Staging } from './staging.ts'

export async function meetPeople(staging: Staging, rows: readonly UnderstoodRow[]): Promise<Meeting[]> {
  const sought = rows.map((row) => soughtRow(staging, row))
  const around = await askAround(staging, sought)
  return sought.map((row) => {
    const meeting = isRefused(row) ? refused(row) : meet(staging, row, around)
    remember(staging, meeting)
    return meeting
  })
}

/** Those who were withdrawn are only found where nobody stands. */
function meet(staging: Staging, row: SoughtRow, around: Around): Meeting {
  const { standing, withdrawn } = knownTo(staging, row, around)
  const choice = settledApart(around, choosePerson(row.prepared, standing))
  const reachable = choice.same.filter((id) => isInReach(staging, around, id))
  if (reachable.length > 0) return meetKnown(staging, row, around, reachable, choice, standing)
  const asked = choice.same.length > 0 ? { ...choice, unsure: [...beyondReach(choice.same), ...choice.unsure] } : choice
  const before =
    choice.same.length + choice.unsure.length > 0 ? undefined : choosePerson(row.prepared, withdrawn).same[0]
  if (before !== undefined) return meetWithdrawn(staging, row, around, before)
  return meetNobody(staging, row, around, asked, choice.same.length > 0)
}

/** Somebody whom the importer may see, or of whom this file made an earlier row. */
const isInReach = ({ memory }: Staging, { visible, people }: Around, id: string) =>
  visible.has(id) || (!people.has(id) && memory.byPerson(id) !== undefined)

/** Known elsewhere, out of the importer's sight: whoever sees both decides (decision 16). */
const beyondReach = (ids: readonly string[]): Doubt[] =>
  ids.map((personId) => ({
    personId,
    weight: BEYOND_REACH,
    reasons: [{ code: 'same-beyond-scope', weight: BEYOND_REACH }],
  }))
const BEYOND_REACH = 99

/** Two of whom a person said that they are not one are not made one by a row that is like both. */
function settledApart({ apart }: Around, choice: Choice): Choice {
  const { same } = choice
  if (!same.some((one) => same.some((other) => one < other && apart.has(`${one} ${other}`)))) return choice
  const doubts = same.map((personId) => ({ personId, weight: 0, reasons: [{ code: 'decided-apart', weight: 0 }] }))
  return { same: [], unsure: [...doubts, ...choice.unsure] }
}

function knownTo(staging: Staging, row: SoughtRow, around: Around): { standing: Known[]; withdrawn: Known[] } {
  const { memory } = staging
  const faces = new Map<string, PreparedFace[]>()
  for (const id of new Set([...candidatesFor(staging, around, row), ...memory.sharing(row.keys, row.face.number)])) {
    const stands = memory.standing(id)
    const known = faces.get(stands) ?? [...memory.facesOf(stands)]
    faces.set(stands, [...known, ...(around.people.get(id)?.faces ?? [])])
  }
  const people = [...faces].map(([personId, hers]): Known => ({ personId, faces: hers }))
  const isGone = ({ personId }: Known) =>
    around.people.get(personId)?.withdrawn === true && memory.byPerson(personId) === undefined
  return { standing: people.filter((one) => !isGone(one)), withdrawn: people.filter(isGone) }
}

function meetKnown(
  staging: Staging,
  row: SoughtRow,
  around: Around,
  reachable: string[],
  choice: Choice,
  standing: Known[],
): Meeting {
  const [personId, ...joins] = oldestFirst(around, reachable) as [string, ...string[]]
  for (const leaves of joins) staging.memory.join(leaves, personId)
  const faces = standing.find((known) => known.personId === personId)?.faces ?? []
  const remarks = [...row.remarks, ...remarksOnDifferences(row.prepared, faces)]
  const spokenOf = staging.memory.byPerson(personId)
  const known = around.people.get(personId)
  const meeting: Taken = {
    ...taken(row, personId, seesOf(around, personId)),
    registered: known !== undefined,
    revision: known?.revision ?? null,
    joins,
    doubts: [...beyondReach(choice.same.filter((id) => !reachable.includes(id))), ...choice.unsure],
    remarks,
  }
  return spokenOf ? repeated(meeting, spokenOf, around.first) : meeting
}

/** Somebody of the registry stays rather than somebody of this file; of two, the one who came first. */
const oldestFirst = ({ people }: Around, ids: readonly string[]) =>
  [...ids].sort((a, b) => Number(people.has(b)) - Number(people.has(a)) || (a < b ? -1 : 1))

function meetWithdrawn(staging: Staging, row: SoughtRow, around: Around, personId: string): Meeting {
  const refusal = refusalOfPlace(staging, row)
  if (refusal) return refused(row, refusal)
  const { revision } = around.people.get(personId)!
  return { ...taken(row, personId, seesOf(around, '')), registered: true, revision, revived: true }
}

/** Somebody new; whoever doubts it is asked, and she is registered meanwhile: nothing that was written is held back. */
function meetNobody(
  staging: Staging,
  row: SoughtRow,
  around: Around,
  { unsure }: Choice,
  isKnownElsewhere: boolean,
): Meeting {
  const refusal = refusalOfPlace(staging, row)
  if (refusal) return refused(row, refusal)
  const isHeld = isNumberHeld(staging, around, row) && !isKnownElsewhere
  const { visible } = around
  const isAsked = unsure.some(({ personId }) => visible.has(personId) || staging.memory.byPerson(personId))
  const remarks = [
    ...row.remarks,
    ...(isKnownElsewhere ? [rowRemark('ask', 'person-outside-scope')] : []),
    ...(isHeld ? [rowRemark('ask', 'number-shared')] : []),
    ...(isAsked && !isHeld ? [rowRemark('ask', 'person-maybe-known')] : []),
  ]
  return {
    ...taken(row, newId(), seesOf(around, '')),
    isDisputed: isHeld,
    sharing: candidatesFor(staging, around, row).length,
    doubts: unsure,
    remarks,
  }
}

/** One number of two people is at most one's: whose it is is settled when the batch is true. */
const isNumberHeld = (staging: Staging, around: Around, row: SoughtRow) =>
  holdersOf(staging, around, row).some((id) => !around.people.get(id)?.withdrawn) ||
  staging.memory.holds(row.face.number)

/** A new person is added only within one's own area; of a place nobody knows, only by those who work everywhere. */
function refusalOfPlace({ work: { actor } }: Staging, { says }: SoughtRow): string | undefined {
  const areaCode = (says as Partial<PersonFacts>).address?.areaCode ?? null
  if (canAddPersonIn(actor, areaCode)) return undefined
  return areaCode === null ? 'area-needed' : 'outside-scope'
}

function remember({ memory }: Staging, meeting: Meeting): void {
  const { row, prepared, keys, kind, personId } = meeting
  const isSomebodyElses = memory.remember(
    {
      personId,
      stands: kind,
      position: row.read.position,
      heardAt: Number.parseInt(meeting.factId.replace('-', '').slice(0, 12), 16),
      citizenNumber: row.cleaned.number ?? null,
      registered: kind === 'taken' && meeting.registered,
      revision: kind === 'taken' ? meeting.revision : null,
    },
    kind === 'taken' ? { face: prepared, keys } : undefined,
    row.cleaned.formCode,
  )
  if (isSomebodyElses) meeting.remarks.push(rowRemark('warn', 'form-code-repeated'))
}
