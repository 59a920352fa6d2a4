// The people, visits and needs of the demo, many in one statement, folded and counted as any others.
import type { PersonSays } from '../../domain/registry/people/fold-person.ts'
import { addDays } from '../../domain/shared/thai-date.ts'
import type { Work } from '../platform/work.ts'
import { keepKeysOf } from '../registry/linking/key-people.ts'
import { writeGolden } from '../registry/people/golden.queries.ts'
import { goldenRow, sealNumber } from '../registry/people/golden.ts'
import { MANUAL_TRUST } from '../registry/people/sources.queries.ts'
import type { Network } from './build-network.ts'
import type { Chance } from './chance.ts'
import {
  type DemoSource,
  insertCaseload,
  insertNeeds,
  insertSources,
  insertVisits,
  listCentres,
} from './demo.queries.ts'
import { inventPhone } from './demo-names.ts'
import { inventNeeds } from './demo-needs.ts'
import { ORGANIZATIONS, type OrganizationCode } from './demo-organizations.ts'
import { type DemoPerson, inventPeople } from './demo-people.ts'
import { PLACES } from './demo-places.ts'
import { ACCOUNTS, visitorsOf, volunteersOf } from './demo-staff.ts'
import { inventVisits } from './demo-visits.ts'

const CASELOAD = 24

export async function fillRegistry(work: Work, chance: Chance, network: Network, today: string) {
  const centres = await listCentres(work.db)
  const people = PLACES.flatMap((place) =>
    inventPeople(chance, { ...place, ...centreOf(centres, place.areaCode) }, today),
  )
  for (const some of slices(people)) await fillWith(work, chance, network, today, some)
  for (const organization of Object.keys(ORGANIZATIONS) as OrganizationCode[]) {
    const theirs = people.filter(({ keeper }) => keeper === organization)
    for (const userName of volunteersOf(organization))
      await insertCaseload(work.db, network.accounts[userName]!, handedOver(chance, theirs, today))
  }
}

const centreOf = (centres: Awaited<ReturnType<typeof listCentres>>, areaCode: string) => {
  const found = centres.find(({ code }) => code === areaCode)
  return found ? { centre: { latitude: found.latitude, longitude: found.longitude } } : {}
}

/** Statements of a size that the embedded engine takes at a breath. */
function slices(people: DemoPerson[]): DemoPerson[][] {
  const size = 500
  return Array.from({ length: Math.ceil(people.length / size) }, (_, at) => people.slice(at * size, (at + 1) * size))
}

async function fillWith(work: Work, chance: Chance, network: Network, today: string, people: DemoPerson[]) {
  const sources = people.map((person) => sourcesOf(work, chance, network, person))
  await writeGolden(
    work.db,
    people.map((person, at) => goldenOf(work, person, sources[at]!)),
  )
  await insertSources(work.db, sources.flat())
  await keepKeysOf(
    work,
    people.map(({ id }) => id),
  )
  await insertVisits(
    work.db,
    people.flatMap((person) => {
      const visitors = visitorsOf(person.keeper)
      return inventVisits(chance, person, today, visitors).map((visit) => ({ ...visit, ...by(network, person, visit) }))
    }),
  )
  await insertNeeds(
    work.db,
    people.flatMap((person) =>
      inventNeeds(chance, person, today, ORGANIZATIONS[person.keeper].nameTh).map((need) => ({
        ...need,
        organizationId: network.organizations[person.keeper],
        recordedBy: network.accounts[visitorsOf(person.keeper)[0] ?? ''] ?? null,
      })),
    ),
  )
}

/** A visit is recorded by whoever went. */
const by = ({ organizations, accounts }: Network, { keeper }: DemoPerson, { visitor }: { visitor: string | null }) => ({
  organizationId: organizations[keeper],
  agency: ORGANIZATIONS[keeper].nameTh,
  visitorName: visitor ? ACCOUNTS[visitor]!.name : `ทีมเยี่ยมบ้าน ${ORGANIZATIONS[keeper].nameTh}`,
  recordedBy: visitor ? accounts[visitor]! : null,
})

const handedOver = (chance: Chance, people: DemoPerson[], today: string) =>
  chance.some(people, CASELOAD).map(({ id }) => ({ id, caseId: chance.id(), fromDay: addDays(today, -120) }))

/** One in eight of a place with two keepers is known to both, and they don't agree on her telephone. */
function sourcesOf({ centre }: Work, chance: Chance, { organizations }: Network, person: DemoPerson): DemoSource[] {
  const numberIndex = person.number ? centre.seal.blindIndex(person.number).toString('hex') : null
  const source = (keeper: OrganizationCode, saidOn: string, says: DemoPerson['facts']): DemoSource => ({
    id: chance.id(),
    personId: person.id,
    organizationId: organizations[keeper],
    saidOn,
    says,
    numberIndex,
  })
  const own = source(person.keeper, person.saidOn, person.facts)
  const other = person.place.keepers.find((keeper) => keeper !== person.keeper)
  if (!other || !chance.isOneIn(8)) return [own]
  const says = { ...person.facts, phones: [inventPhone(chance)], carerPhone: inventPhone(chance) }
  return [source(other, addDays(person.saidOn, -40), says), own]
}

function goldenOf({ centre: { seal } }: Work, { id, number }: DemoPerson, sources: DemoSource[]) {
  const voices: PersonSays[] = sources.map((source) => ({ ...source, kind: 'manual', trust: MANUAL_TRUST }))
  return goldenRow(id, voices, number ? sealNumber(seal, number, sources.at(-1)!.id) : undefined)
}
