// The people, visits and needs of the demo, many in one statement, folded and counted as any others.
import type { PersonSays } from '../../domain/registry/people/fold-person.ts'
import { addDays } from '../../domain/shared/thai-date.ts'
import type { Work } from '../platform/work.ts'
import { writeGolden } from '../registry/people/golden.queries.ts'
import { goldenRow, sealNumber } from '../registry/people/golden.ts'
import { MANUAL_TRUST } from '../registry/people/sources.queries.ts'
import type { Network } from './build-network.ts'
import type { Chance } from './chance.ts'
import { type DemoSource, insertCaseload, insertNeeds, insertSources, insertVisits } from './demo.queries.ts'
import { inventPhone } from './demo-names.ts'
import { inventNeeds } from './demo-needs.ts'
import { ACCOUNTS, ORGANIZATIONS, type OrganizationCode } from './demo-organizations.ts'
import { type DemoPerson, inventPerson } from './demo-people.ts'
import { PLACES } from './demo-places.ts'
import { inventVisits } from './demo-visits.ts'

const CASELOAD = 24

export async function fillRegistry(work: Work, chance: Chance, network: Network, today: string) {
  const people = PLACES.flatMap((place) =>
    Array.from({ length: place.people }, () => inventPerson(chance, place, today)),
  )
  const sources = people.map((person) => sourcesOf(work, chance, network, person))
  await writeGolden(
    work.db,
    people.map((person, at) => goldenOf(work, person, sources[at]!)),
  )
  await insertSources(work.db, sources.flat())
  const by = (person: DemoPerson) => recorder(network, person.keeper)
  await insertVisits(
    work.db,
    people.flatMap((person) =>
      inventVisits(chance, person, today, visitorsOf(person.keeper)).map((visit) => ({ ...visit, ...by(person) })),
    ),
  )
  await insertNeeds(
    work.db,
    people.flatMap((person) =>
      inventNeeds(chance, person, today, ORGANIZATIONS[person.keeper].nameTh).map((need) => ({
        ...need,
        ...by(person),
      })),
    ),
  )
  const near = people.filter(({ place }) => place.areaCode === '901113')
  const handedOver = chance
    .some(near, CASELOAD)
    .map(({ id }) => ({ id, caseId: chance.id(), fromDay: addDays(today, -120) }))
  await insertCaseload(work.db, network.accounts.malee!, handedOver)
}

/** One in eight of Tha Kham is known to two agencies, which don't agree on her telephone. */
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
  if (!other || person.place.areaCode !== '901113' || !chance.isOneIn(8)) return [own]
  const says = { ...person.facts, phones: [inventPhone(chance)], carerPhone: inventPhone(chance) }
  return [source(other, addDays(person.saidOn, -40), says), own]
}

function goldenOf({ centre: { seal } }: Work, { id, number }: DemoPerson, sources: DemoSource[]) {
  const voices: PersonSays[] = sources.map((source) => ({ ...source, kind: 'manual', trust: MANUAL_TRUST }))
  return goldenRow(id, voices, number ? sealNumber(seal, number, sources.at(-1)!.id) : undefined)
}

/** Whoever has an account in the organisation that keeps the record. */
function recorder({ organizations, accounts }: Network, keeper: OrganizationCode) {
  const [userName] = Object.entries(ACCOUNTS).find(([, { organization }]) => organization === keeper) ?? []
  return {
    organizationId: organizations[keeper],
    agency: ORGANIZATIONS[keeper].nameTh,
    recordedBy: userName ? accounts[userName]! : null,
  }
}

const VISITORS = ['สมศรี แก้วมณี', 'นก รัตนพันธุ์', 'อสม.จินดา ทองนวล', 'อสม.สุดา คงดำ', 'อสม.พาตีเมาะ สาและ', 'ผู้ดูแล อารี ชูศรี']
const visitorsOf = (keeper: OrganizationCode) =>
  keeper === 'THAKHAM' || keeper === 'RPST' ? VISITORS : VISITORS.slice(2)
