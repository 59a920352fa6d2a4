// Grounds, consents and requests of the demo: enough that every state of the screens is there to be seen.
import { sql } from 'kysely'
import type { LawfulBasis } from '../../domain/ground/agreements/agreement.ts'
import type { Purpose } from '../../domain/ground/lawful-basis/lawful-basis.ts'
import { addDays } from '../../domain/shared/thai-date.ts'
import type { Work } from '../platform/work.ts'
import type { Network } from './build-network.ts'
import type { Chance } from './chance.ts'

const GROUNDS: [Purpose, LawfulBasis, string][] = [
  ['care', 'public-task', 'พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 24(4) และ 26(5)(ก)'],
  ['welfare', 'social-welfare', 'พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 26(5)(ค)'],
  ['planning', 'public-task', 'พ.ร.บ.คุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562 มาตรา 24(4)'],
]

/** อบต.ท่าข้าม, whose coordinators most of the demo is looked at through. */
const AREA = '901113'

export async function fillTrust(work: Work, chance: Chance, network: Network, today: string): Promise<void> {
  const fromDay = addDays(today, -700)
  await work.db
    .insertInto('lawfulBases')
    .values(
      Object.values(network.organizations).flatMap((organizationId) =>
        GROUNDS.map(([purpose, basis, reference]) => ({
          id: chance.id(),
          organizationId,
          purpose,
          basis,
          reference,
          fromDay,
        })),
      ),
    )
    .execute()
  const { rows: people } = await sql<{ id: string }>`
    select id from people where area_code like ${`${AREA}%`} and ${network.organizations.THAKHAM} = any (holders)
    order by id limit 40`.execute(work.db)
  await fillConsents(work, chance, network, people, today)
  await fillRequests(work, chance, network, people, today)
}

async function fillConsents({ db }: Work, chance: Chance, network: Network, people: { id: string }[], today: string) {
  const said = people.flatMap(({ id: personId }, at) =>
    (['photographs', 'publication'] as const)
      .filter((purpose) => purpose === 'photographs' || at % 3 === 0)
      .map((purpose) => ({
        personId,
        id: chance.id(),
        purpose,
        saysYes: at % 5 !== 0,
        channel: at % 4 === 0 ? 'oral' : 'paper',
        givenBy: 'herself',
        witnessName: at % 4 === 0 ? 'อสม.จินดา ทองนวล' : null,
        textVersion: '1',
        saidOn: addDays(today, -30 - at * 3),
        organizationId: network.organizations.THAKHAM,
        recordedBy: network.accounts.somsri ?? null,
        withdrawnOn: at % 11 === 1 ? addDays(today, -4) : null,
      })),
  )
  if (said.length > 0) await db.insertInto('consents').values(said).execute()
}

async function fillRequests({ db }: Work, chance: Chance, network: Network, people: { id: string }[], today: string) {
  const request = (kind: string, daysAgo: number, detail: string, more: object = {}) => {
    const askedOn = addDays(today, -daysAgo)
    return {
      id: chance.id(),
      organizationId: network.organizations.THAKHAM,
      personId: people[daysAgo % Math.max(1, people.length)]?.id ?? null,
      askerName: null as string | null,
      askedBy: 'herself',
      kind,
      channel: 'in-person',
      detail,
      askedOn,
      dueOn: addDays(askedOn, 30),
      createdBy: network.accounts.somsri ?? null,
      ...more,
    }
  }
  await db
    .insertInto('privacyRequests')
    .values([
      request('access', 12, 'ขอสำเนาข้อมูลทั้งหมด', { assignedTo: network.accounts.nok ?? null }),
      request('correction', 26, 'บ้านเลขที่ไม่ถูกต้อง ย้ายมาอยู่กับลูกแล้ว'),
      request('objection', 33, 'ไม่ต้องการให้ส่งข้อมูลให้หน่วยงานนอกพื้นที่', { channel: 'phone' }),
      request('access', 5, 'ญาติโทรมาถาม หาในระบบไม่พบ', {
        personId: null,
        askerName: 'สมมุติ หาไม่พบ',
        askedBy: 'representative',
        channel: 'phone',
      }),
    ])
    .execute()
}
