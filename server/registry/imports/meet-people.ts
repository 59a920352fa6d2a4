// Whom each row of a chunk speaks of, decided in the order of the file, because a later row may mean the person of an earlier one.
import type { Sees } from '../../../domain/registry/imports/changes.ts'
import { rowRemark } from '../../../domain/registry/imports/cleaning/row-reading.ts'
import { differBySlip, mayBeOne } from '../../../domain/registry/imports/same-person.ts'
import { canAddPersonIn } from '../../../domain/registry/people/person.policy.ts'
import type { PersonFacts } from '../../../domain/registry/people/person.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { asMatcher } from '../../platform/work.ts'
import type { PersonInFile } from './file-memory.ts'
import { findPerson, type Verdict } from './matchers.ts'
import { type Candidate, listCandidates, listVisible, type Visible } from './matching.queries.ts'
import { isRefused, type SoughtRow, soughtRow, type UnderstoodRow } from './sought-row.ts'
import { shortKey } from './staged-row.ts'
import type { Staging } from './staging.ts'

export type Taken = SoughtRow & {
  kind: 'taken'
  personId: string
  /** Whether the registry knows her already, and under which revision. */
  registered: boolean
  revision: number | null
  /** She was withdrawn and stands again. */
  revived: boolean
  repeats: 'this-chunk' | 'earlier-rows' | undefined
  sees: Sees
}
export type Meeting = Taken | (SoughtRow & { kind: 'refused' | 'review'; personId: string | null })

const SEES_ALL: Sees = { health: true, economy: true }

export async function meetPeople(staging: Staging, rows: readonly UnderstoodRow[]): Promise<Meeting[]> {
  const sought = rows.map((row) => soughtRow(staging, row))
  const around = await askAround(staging, sought)
  return sought.map((row) => {
    const meeting = isRefused(row) ? settled(row, 'refused') : meet(staging, row, around)
    remember(staging, meeting)
    return meeting
  })
}

type Around = { candidates: Map<string, Candidate[]>; visible: Map<string, Visible>; first: number }

/** The registry is asked once for all rows of a chunk. */
async function askAround({ work: { db, centre } }: Staging, rows: readonly SoughtRow[]): Promise<Around> {
  const numbers = rows.flatMap(({ sought: { citizenNumber } }) =>
    citizenNumber ? centre.seal.blindIndexes(citizenNumber) : [],
  )
  const keys = rows.flatMap(({ sought }) => (sought.matchKey ? [sought.matchKey] : []))
  const found = await asMatcher(db, () => listCandidates(db, numbers, keys))
  const candidates = new Map<string, Candidate[]>()
  for (const candidate of found) {
    // While the keys are being changed, a row bears the index of either.
    candidate.numbers = candidate.numbers.map((index, at) => centre.seal.freshIndex(candidate.sealed[at]!, index))
    for (const key of [...candidate.numbers, ...(candidate.matchKey ? [candidate.matchKey] : [])]) {
      candidates.set(shortKey(key), [...(candidates.get(shortKey(key)) ?? []), candidate])
    }
  }
  const visible =
    found.length > 0
      ? await listVisible(
          db,
          found.map(({ personId }) => personId),
        )
      : []
  return { candidates, visible: new Map(visible.map((one) => [one.id, one])), first: rows[0]?.row.read.position ?? 0 }
}

function candidatesFor({ candidates }: Around, { sought }: SoughtRow): Candidate[] {
  const found = [sought.number, sought.matchKey].flatMap((key) => (key ? (candidates.get(shortKey(key)) ?? []) : []))
  return [...new Set(found)]
}

function settled(row: SoughtRow, kind: 'refused' | 'review', code?: string, personId: string | null = null): Meeting {
  const remark = code === undefined ? [] : [rowRemark(kind === 'review' ? 'ask' : 'refuse', code)]
  return { ...row, kind, personId, remarks: [...row.remarks, ...remark] }
}

function meet(staging: Staging, row: SoughtRow, around: Around): Meeting {
  const { seal } = staging.work.centre
  const numbersOf = ({ sealed }: Candidate) => sealed.map((one) => seal.open(one).toString())
  const verdict = findPerson(row.sought, candidatesFor(around, row), numbersOf)
  const inFile = staging.memory.byNumber(row.sought.citizenNumber) ?? staging.memory.byMatchKey(row.matchKeyText)
  if (inFile && inFile.stands !== 'refused') return meetInFile(staging, row, inFile, verdict, around)
  return verdict
    ? meetKnown(staging, row, verdict, around)
    : meetNobody(staging, row, hasNamesake(staging, row, around))
}

const hasNamesake = (staging: Staging, row: SoughtRow, around: Around) =>
  row.matchKeyText !== undefined &&
  (around.candidates.has(row.matchKeyText) || staging.memory.byMatchKey(row.matchKeyText)?.stands === 'taken')

/** Someone of whom an earlier row of this file has spoken. */
function meetInFile(
  staging: Staging,
  row: SoughtRow,
  inFile: PersonInFile,
  verdict: Verdict | undefined,
  around: Around,
): Meeting {
  const { personId, likeness, citizenNumber: known } = inFile
  const given = row.sought.citizenNumber
  if (personId === null) return settled(row, 'review', 'person-in-review')
  if (known !== null && given !== null && known !== given) {
    // Found by name alone: the same person under a slip, or somebody else.
    if (differBySlip(known, given)) return settled(row, 'review', 'number-differs')
    return verdict ? meetKnown(staging, row, verdict, around) : meetNobody(staging, row, true)
  }
  if (likeness && !mayBeOne(likeness, row.sought.likeness)) return settled(row, 'review', 'number-name-differs')
  return repeat(row, inFile, personId, verdict, around)
}

/** Her number is the later row's source too, and the later row is heard later. */
function repeat(
  row: SoughtRow,
  inFile: PersonInFile,
  personId: string,
  verdict: Verdict | undefined,
  around: Around,
): Meeting {
  const known = verdict && 'found' in verdict && verdict.found.personId === personId ? verdict.found : undefined
  if (inFile.registered && inFile.revision === null && !known) return settled(row, 'review', 'person-ambiguous')
  const factId = newId(Math.max(Date.now(), inFile.heardAt + 1))
  return {
    ...row,
    kind: 'taken',
    personId,
    factId,
    number: row.number && { ...row.number, sourceId: factId },
    registered: inFile.registered,
    revision: inFile.revision ?? known?.revision ?? null,
    revived: false,
    repeats: inFile.position >= around.first ? 'this-chunk' : 'earlier-rows',
    sees: seesOf(around.visible.get(personId)),
    remarks: [...row.remarks, rowRemark('warn', 'person-row-repeated')],
  }
}

const seesOf = (visible: Visible | undefined): Sees =>
  visible ? { health: visible.seesHealth, economy: visible.seesEconomy } : SEES_ALL

/** Someone of the registry: taken when the importer may see her, otherwise left to a coordinator who sees both (decision 16). */
function meetKnown(staging: Staging, row: SoughtRow, verdict: Verdict, around: Around): Meeting {
  const candidate = 'found' in verdict ? verdict.found : verdict.candidate
  const { personId, revision, withdrawn } = candidate
  const visible = around.visible.get(personId)
  if (!visible && !withdrawn) return settled(row, 'review', 'person-outside-scope')
  if ('review' in verdict) return settled(row, 'review', verdict.review, visible ? personId : null)
  const spokenOf = staging.memory.byPerson(personId)
  if (spokenOf) return repeat(row, spokenOf, personId, verdict, around)
  const refusal = withdrawn ? refusalOfPlace(staging, row) : undefined
  if (refusal) return settled(row, 'refused', refusal)
  return {
    ...row,
    kind: 'taken',
    personId,
    registered: true,
    revision,
    revived: withdrawn,
    repeats: undefined,
    sees: withdrawn ? SEES_ALL : seesOf(visible),
  }
}

/** A namesake born the same day in the same subdistrict, under another number, is told of; two numbers are two people. */
function meetNobody(staging: Staging, row: SoughtRow, namesake: boolean): Meeting {
  const refusal = refusalOfPlace(staging, row)
  if (refusal) return settled(row, 'refused', refusal)
  return {
    ...row,
    kind: 'taken',
    personId: newId(),
    registered: false,
    revision: null,
    revived: false,
    repeats: undefined,
    sees: SEES_ALL,
    remarks: namesake ? [...row.remarks, rowRemark('warn', 'same-name-other-number')] : row.remarks,
  }
}

/** A new person is added only within one's own area; of a place nobody knows, only by those who work everywhere. */
function refusalOfPlace({ work: { actor } }: Staging, { says }: SoughtRow): string | undefined {
  const areaCode = (says as Partial<PersonFacts>).address?.areaCode ?? null
  if (canAddPersonIn(actor, areaCode)) return undefined
  return areaCode === null ? 'area-needed' : 'outside-scope'
}

function remember({ memory }: Staging, meeting: Meeting): void {
  const { row, sought, matchKeyText, kind } = meeting
  const isSomebodyElses = memory.remember(
    {
      personId: kind === 'taken' ? meeting.personId : null,
      stands: kind,
      position: row.read.position,
      heardAt: Number.parseInt(meeting.factId.replace('-', '').slice(0, 12), 16),
      likeness: sought.likeness,
      citizenNumber: sought.citizenNumber,
      registered: kind === 'taken' && meeting.registered,
      revision: kind === 'taken' ? meeting.revision : null,
    },
    matchKeyText,
    row.cleaned.formCode,
  )
  if (isSomebodyElses) meeting.remarks.push(rowRemark('warn', 'form-code-repeated'))
}
