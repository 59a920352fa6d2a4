import type { Actor } from '../../../domain/ground/access/actor.ts'
import { type Disagreement, foldPerson } from '../../../domain/registry/people/fold-person.ts'
import { fullName } from '../../../domain/registry/people/names.ts'
import { canCorrectPerson } from '../../../domain/registry/people/person.policy.ts'
import type { Person, PersonFacts } from '../../../domain/registry/people/person.ts'
import { ageOn, bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { Work } from '../../platform/work.ts'
import { cardTail } from './golden.ts'
import { getPersonRow, listAddresses, listSourcesToShow, type PersonRow, type SourceRow } from './people.queries.ts'

/** Only the last three digits are shown; the whole number is asked for and logged. */
export const masked = (tail: string | null) => (tail ? `x-xxxx-xxxxx-${tail.slice(0, 2)}-${tail.slice(2)}` : null)

const homeOf = (addresses: Awaited<ReturnType<typeof listAddresses>>) => {
  const home = addresses.find(({ toDay }) => toDay === null)
  if (!home) return undefined
  const { fromDay: _from, toDay: _to, areaName: _name, ...address } = home
  return address
}

/** What a source says, without the number of a card. */
const sayable = ({ disabilityCardNumber: _card, ...says }: Record<string, unknown>) => says

function disagreementsIn(sources: SourceRow[]): Person['disagreements'] {
  const nameOf = new Map(sources.map(({ organizationId, organizationName }) => [organizationId, organizationName]))
  const { disagreements } = foldPerson(
    sources.map(({ id, kind, organizationId, saidOn, says }) => {
      const { movedOn, ...facts } = sayable(says) as Partial<PersonFacts> & { movedOn?: string }
      return {
        id,
        kind,
        organizationId,
        saidOn,
        trust: kind === 'manual' ? 100 : 50,
        says: facts,
        ...(movedOn ? { movedOn } : {}),
      }
    }),
  )
  const named = ({ field, values }: Disagreement) => ({
    field,
    values: values.map(({ organizationId, ...rest }) => ({
      ...rest,
      organizationName: nameOf.get(organizationId) ?? '',
    })),
  })
  return disagreements.map(named)
}

const shownCard = ({ disabilityCard, numberTail }: PersonRow, { centre }: Work) =>
  disabilityCard ? masked(cardTail(centre.seal, disabilityCard, numberTail)) : null

const HEALTH = ['disabilities', 'disabilityCardExpires', 'diseases', 'adlScore', 'adlOn'] as const
const ECONOMY = ['incomeSatang', 'debtSatang'] as const

/** What no agreement opens is left out, rather than shown as if nothing were known. The database gave nothing of it anyway. */
function withoutClosed<Facts extends Pick<PersonRow, 'sees'>>(facts: Facts): Facts {
  const closed: readonly string[] = [...(facts.sees.health ? [] : HEALTH), ...(facts.sees.economy ? [] : ECONOMY)]
  return Object.fromEntries(Object.entries(facts).filter(([field]) => !closed.includes(field))) as Facts
}

/** The whole page of a person, as far as whoever asks may see it. Throws not-found outside her scope. */
export async function showPerson(work: Work, id: string): Promise<Person> {
  const row = await getPersonRow(work.db, id)
  const [addresses, sources] = [await listAddresses(work.db, id), await listSourcesToShow(work.db, id)]
  const { numberTail, disabilityCard: _card, ...facts } = row
  const home = homeOf(addresses)
  return {
    ...withoutClosed(facts),
    ...(home ? { address: home } : {}),
    fullName: fullName(row),
    maskedNumber: masked(numberTail),
    disabilityCardNumber: shownCard(row, work),
    age: row.birthDate ? ageOn(row.birthDate, bangkokToday()) : null,
    addresses,
    sources: sources.map(({ organizationId: _organization, says, ...source }) => ({ ...source, says: sayable(says) })),
    disagreements: disagreementsIn(sources),
    can: abilities(work.actor),
  }
}

const abilities = (actor: Actor) => ({ edit: canCorrectPerson(actor), recordVisit: true })
