import type { Actor } from '../../../domain/ground/access/actor.ts'
import { derivedGroups } from '../../../domain/registry/people/derived-groups.ts'
import type { Disagreement } from '../../../domain/registry/people/disagreement.ts'
import { ECONOMY_FIELDS, HEALTH_FIELDS } from '../../../domain/registry/people/fact-groups.ts'
import { foldPerson, type PersonSays } from '../../../domain/registry/people/fold-person.ts'
import type { Identifier } from '../../../domain/registry/people/identifiers.ts'
import { fullName } from '../../../domain/registry/people/names.ts'
import { canCorrectPerson } from '../../../domain/registry/people/person.policy.ts'
import type { Means, Person, PersonFacts } from '../../../domain/registry/people/person.ts'
import { USUAL_TRUST } from '../../../domain/registry/trust-order/trust-order.ts'
import { ageOn, bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { Work } from '../../platform/work.ts'
import { cardTail } from './golden.ts'
import {
  getPersonRow,
  listAddresses,
  listSourcesToShow,
  listTags,
  type PersonRow,
  type SourceRow,
} from './people.queries.ts'
import { shownIdentifier } from './sealed-identifiers.ts'
import { MANUAL_TRUST, type SaidByHand } from './sources.queries.ts'

/** Only the last three digits are shown; the whole number is asked for and logged. */
export const masked = (tail: string | null) => (tail ? `x-xxxx-xxxxx-${tail.slice(0, 2)}-${tail.slice(2)}` : null)

const homeOf = (addresses: Awaited<ReturnType<typeof listAddresses>>) => {
  const home = addresses.find(({ toDay }) => toDay === null)
  if (!home) return undefined
  const { fromDay: _from, toDay: _to, areaName: _name, ...address } = home
  return address
}

/** What a source says, without the number of a card, and of further identifiers only what may be shown. */
function sayable({
  disabilityCardNumber: _card,
  movedOn: _moved,
  settles: _settles,
  ...says
}: Record<string, unknown>) {
  return Array.isArray(says.identifiers)
    ? { ...says, identifiers: (says.identifiers as Identifier[]).map(shownIdentifier) }
    : says
}

const trustOf = ({ kind }: SourceRow) => (kind === 'manual' ? MANUAL_TRUST : USUAL_TRUST)

const voiceOf = (source: SourceRow): PersonSays => {
  const { movedOn, settles } = source.says as SaidByHand
  return {
    id: source.id,
    kind: source.kind,
    organizationId: source.organizationId,
    saidOn: source.saidOn,
    trust: trustOf(source),
    ...(source.trusts ? { trusts: source.trusts } : {}),
    says: sayable(source.says) as Partial<PersonFacts>,
    ...(movedOn ? { movedOn } : {}),
    ...(settles ? { settles } : {}),
  }
}

/** Who is believed on what, and where they differ, among the sources that whoever asks may see. */
function weigh(sources: SourceRow[]): Pick<Person, 'takenFrom' | 'disagreements'> {
  const nameOf = new Map(sources.map(({ organizationId, organizationName }) => [organizationId, organizationName]))
  const { disagreements, takenFrom } = foldPerson(sources.map(voiceOf))
  const named = ({ field, values }: Disagreement) => ({
    field,
    values: values.map(({ organizationId, ...rest }) => ({
      ...rest,
      organizationName: nameOf.get(organizationId) ?? '',
    })),
  })
  return { takenFrom, disagreements: disagreements.map(named) }
}

/** Baseline and follow-up: the first word and the latest, where they were said on different days. */
export function meansIn(sources: Pick<SourceRow, 'saidOn' | 'says'>[]): Means[] {
  return (['incomeSatang', 'debtSatang'] as const).flatMap((field) => {
    const said = sources
      .filter(({ says }) => typeof says[field] === 'number')
      .map(({ says, saidOn }) => ({ satang: says[field] as number, saidOn }))
      .sort((a, b) => (a.saidOn < b.saidOn ? -1 : 1))
    const [first, latest] = [said[0], said.at(-1)]
    return first && latest && first.saidOn < latest.saidOn ? [{ field, first, latest }] : []
  })
}

const shownCard = ({ disabilityCard, numberTail }: PersonRow, { centre }: Work) =>
  disabilityCard ? masked(cardTail(centre.seal, disabilityCard, numberTail)) : null

/** What no agreement opens is left out, rather than shown as if nothing were known. The database gave nothing of it anyway. */
function withoutClosed<Facts extends Pick<PersonRow, 'sees'>>(facts: Facts): Facts {
  const closed: readonly string[] = [
    ...(facts.sees.health ? [] : HEALTH_FIELDS),
    ...(facts.sees.economy ? [] : ECONOMY_FIELDS),
  ]
  return Object.fromEntries(Object.entries(facts).filter(([field]) => !closed.includes(field))) as Facts
}

/** The whole page of a person, as far as whoever asks may see it. Throws not-found outside her scope. */
export async function showPerson(work: Work, asked: string): Promise<Person> {
  const { db, actor } = work
  const row = await getPersonRow(db, asked)
  const { id } = row
  const [addresses, sources, tags] = [
    await listAddresses(db, id),
    await listSourcesToShow(db, id),
    await listTags(db, id),
  ]
  const { numberTail, disabilityCard: _card, latestAdlScore, latestAdlOn, ...facts } = row
  const home = homeOf(addresses)
  const today = row.diedOn ?? bangkokToday()
  const latestAdl = latestAdlScore === null ? null : { score: latestAdlScore, on: latestAdlOn }
  return {
    ...withoutClosed(facts),
    ...(home ? { address: home } : {}),
    ...weigh(sources),
    fullName: fullName(row),
    maskedNumber: masked(numberTail),
    disabilityCardNumber: shownCard(row, work),
    age: row.birthDate ? ageOn(row.birthDate, today) : null,
    derived: derivedGroups({ birthDate: row.birthDate, adlScore: latestAdlScore, adlOn: latestAdlOn }, today),
    latestAdl,
    tags,
    addresses,
    means: facts.sees.economy ? meansIn(sources) : [],
    sources: sources.map(({ organizationId: _organization, trusts: _trusts, says, ...source }) => ({
      ...source,
      says: sayable(says),
    })),
    can: abilities(actor),
  }
}

const abilities = (actor: Actor) => ({ edit: canCorrectPerson(actor), recordVisit: true })
