// The cast every test shares: people with known roles, named once.
import { sql } from 'kysely'
import { seedAreas } from './ground/areas/seed-areas.queries.ts'
import type { Db } from './platform/database.ts'
import { hashOfToken } from './platform/session-cookie.ts'

const id = (n: number) => `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`

export const organizations = {
  thakham: { id: id(1), code: 'THAKHAM', nameTh: 'อบต.ท่าข้าม' },
  pao: { id: id(2), code: 'PAO90', nameTh: 'อบจ.สงขลา' },
  trang: { id: id(3), code: 'TRANG', nameTh: 'เทศบาลนครตรัง' },
  network: { id: id(4), code: 'NETWORK', nameTh: 'เครือข่ายเขต 12' },
} as const

const area = (areaCode: string) => ({ scopeKind: 'area', areaCode })

export const castAccounts = {
  somsri: { id: id(11), name: 'สมศรี', organization: 'thakham', role: 'officer', ...area('901113') },
  nok: { id: id(12), name: 'นก', organization: 'thakham', role: 'care-manager', ...area('9011') },
  wilai: { id: id(13), name: 'วิไล', organization: 'pao', role: 'organization-admin', ...area('90') },
  arun: {
    id: id(14),
    name: 'อรุณ',
    organization: 'network',
    role: 'network-admin',
    scopeKind: 'everywhere',
    areaCode: null,
  },
  malee: { id: id(15), name: 'มาลี', organization: 'thakham', role: 'volunteer', scopeKind: 'caseload', areaCode: null },
  far: { id: id(16), name: 'ฟ้า', organization: 'trang', role: 'officer', ...area('9201') },
  vera: { id: id(17), name: 'วีระ', organization: 'pao', role: 'viewer', ...area('90') },
  fon: { id: id(18), name: 'ฝน', organization: 'pao', role: 'fund-officer', ...area('90') },
  mek: { id: id(19), name: 'เมฆ', organization: 'pao', role: 'mentor', ...area('90') },
} as const
export type CastName = keyof typeof castAccounts

/** The password of all of them. */
export const castPassword = 'เดือนหงายที่ท่าข้าม'

const grantId = (index: number) => id(41 + index)
/** The one grant that each of them holds. */
export const grantIds = Object.fromEntries(
  Object.keys(castAccounts).map((name, index) => [name, grantId(index)]),
) as Record<CastName, string>

/** An agreement between ท่าข้าม and the province: identity and health, not economy. */
export const agreementId = id(31)

export async function seedCast(db: Db, passwordHash: string): Promise<void> {
  await seedAreas(db)
  await db
    .insertInto('organizations')
    .values(Object.values(organizations).map((one) => ({ ...one, kind: 'other' })))
    .execute()
  const accounts = Object.entries(castAccounts)
  await db
    .insertInto('accounts')
    .values(
      accounts.map(([userName, one]) => ({
        id: one.id,
        userName,
        name: one.name,
        organizationId: organizations[one.organization].id,
        passwordHash,
      })),
    )
    .execute()
  await db
    .insertInto('grants')
    .values(
      accounts.map(([, one], index) => ({
        id: grantId(index),
        accountId: one.id,
        role: one.role,
        scopeKind: one.scopeKind,
        areaCode: one.areaCode,
        fromDay: '2020-01-01',
      })),
    )
    .execute()
  await db
    .insertInto('sessions')
    .values(
      accounts.map(([userName, one]) => ({
        tokenHash: hashOfToken(userName),
        accountId: one.id,
        expiresAt: '2999-01-01T00:00:00Z',
        provenAt: new Date('2999-01-01T00:00:00Z'),
      })),
    )
    .execute()
  await db
    .insertInto('agreements')
    .values({
      id: agreementId,
      name: 'บันทึกข้อตกลงดูแลผู้สูงอายุ',
      purpose: 'ดูแลต่อเนื่องที่บ้าน',
      lawfulBasis: 'social-welfare',
      fields: ['identity', 'health'],
      fromDay: '2020-01-01',
    })
    .execute()
  await db
    .insertInto('agreementParties')
    .values(
      [organizations.thakham, organizations.pao].map((one) => ({
        agreementId,
        organizationId: one.id,
      })),
    )
    .execute()
  await db
    .insertInto('installation')
    .values({ id: id(51), isDemo: false, keyFingerprint: 'test' })
    .execute()
  await sql`analyze`.execute(db)
}
