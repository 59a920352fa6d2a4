// The people of a file, some hundred rows at a time: found among those who are known, or new, or for somebody to decide.
import { type Acquaintance, type Acquaintances, loadAcquaintances, voiceOf } from './acquaintances.ts'
import { meetPeople } from './meet-people.ts'
import type { Meeting, Taken } from './meeting.ts'
import { planKnownPerson, planNewPerson } from './plan-person.ts'
import type { UnderstoodRow } from './sought-row.ts'
import { type StagedRow, settledRow } from './staged-row.ts'
import { dropGolden } from './staging.queries.ts'
import type { Staging } from './staging.ts'

export async function planPeople(staging: Staging, rows: readonly UnderstoodRow[]): Promise<StagedRow[]> {
  const meetings = await meetPeople(staging, rows)
  const taken = meetings.filter((meeting) => meeting.kind === 'taken')
  const acquaintances = await loadAcquaintances(
    staging,
    idsOf(taken.filter(({ registered }) => registered)),
    idsOf(taken.filter(({ repeats }) => repeats === 'earlier-rows')),
  )
  const golden = new GoldenOfPeople()
  const staged = meetings.map((meeting) =>
    meeting.kind === 'taken' ? planTaken(staging, meeting, acquaintances, golden) : stagedRow(meeting),
  )
  if (golden.outdated.length > 0) await dropGolden(staging.work.db, staging.batch.id, golden.outdated)
  return staged
}

const idsOf = (meetings: { personId: string }[]) => [...new Set(meetings.map(({ personId }) => personId))]

/** Of several rows about one person only the last holds how she will stand. */
class GoldenOfPeople {
  readonly outdated: string[] = []
  readonly #last = new Map<string, StagedRow>()

  put(row: StagedRow, { personId, repeats }: Taken) {
    const before = this.#last.get(personId)
    if (before) before.golden = null
    else if (repeats === 'earlier-rows') this.outdated.push(personId)
    this.#last.set(personId, row)
  }
}

function stagedRow(meeting: Exclude<Meeting, Taken> | Taken): StagedRow {
  const {
    row: { read, cleaned },
    says,
    number,
    written,
    factId,
    remarks,
    personId,
  } = meeting
  return {
    ...settledRow(read, meeting.kind === 'taken' ? 'created' : meeting.kind, cleaned.title, remarks, personId),
    raw: read.cells,
    says,
    factId,
    numberSealed: written,
    numberIndex: number?.blindIndex ?? null,
    numberDisputed: meeting.isDisputed,
    matchKey: meeting.matchKey,
    ...(meeting.kind === 'taken' ? linkOf(meeting) : {}),
  }
}

const linkOf = ({ keys, sharing, joins, doubts }: Taken) => ({ linkKeys: keys, sharing, joins, doubts })

function planTaken(staging: Staging, meeting: Taken, acquaintances: Acquaintances, golden: GoldenOfPeople): StagedRow {
  const { personId, factId, says, registered, revived, repeats, sees, number, revision } = meeting
  const source = voiceOf(staging, factId, says, {
    numberIndex: number?.blindIndex ?? null,
    numberSealed: meeting.written,
    numberDisputed: meeting.isDisputed,
  })
  const known = acquaintances.get(personId)
  const plan = known
    ? planKnownPerson(staging.work.centre.seal, personId, { ...known, sees }, source)
    : planNewPerson(personId, source, meeting.isDisputed ? undefined : number)
  acquaintances.set(personId, heard(known, plan.source))
  const isNew = (!registered || revived) && repeats === undefined
  const changes = isNew ? [] : plan.changes
  const staged: StagedRow = {
    ...stagedRow(meeting),
    says: plan.source.says,
    revision,
    golden: plan.golden,
    changes,
    outcome: isNew
      ? isDoubted(meeting)
        ? 'review'
        : 'created'
      : changes.some((change) => change.taken)
        ? 'updated'
        : 'unchanged',
  }
  golden.put(staged, meeting)
  return staged
}

/** She is registered all the same; only who she is waits. Of people out of the importer's sight nothing is told here. */
const isDoubted = ({ remarks }: Taken) => remarks.some(({ code }) => WHO_SHE_IS.includes(code))
const WHO_SHE_IS: readonly string[] = ['person-maybe-known', 'number-shared', 'person-outside-scope']

/** What a row says is heard by the later rows about the same person. */
const heard = (known: Acquaintance | undefined, source: Acquaintance['sources'][number]): Acquaintance => ({
  sources: [...(known?.sources ?? []), source],
  leaving: known?.leaving ?? new Set(),
  numbers: known?.numbers ?? [],
})
