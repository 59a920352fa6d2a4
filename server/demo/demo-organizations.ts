// The organisations of the demo, what they have agreed, and who works for them. All persons are invented.
import type { Role, Scope } from '../../domain/ground/access/actor.ts'
import type { OrganizationKind } from '../../domain/ground/organizations/organization.ts'

const organization = (nameTh: string, nameEn: string, kind: OrganizationKind) => ({ nameTh, nameEn, kind })

export const ORGANIZATIONS = {
  THAKHAM: organization('อบต.ท่าข้าม', 'Tha Kham Subdistrict Administration', 'local-authority'),
  RPST: organization('รพ.สต.ท่าข้าม', 'Tha Kham Health Promoting Hospital', 'health-service'),
  KHOHONG: organization('เทศบาลเมืองคอหงส์', 'Kho Hong Town Municipality', 'local-authority'),
  PAO90: organization('อบจ.สงขลา', 'Songkhla Provincial Administration', 'local-authority'),
  PMJ90: organization('พมจ.สงขลา', 'Songkhla Social Development Office', 'provincial-office'),
  FOUNDATION: organization('มูลนิธิชุมชนสงขลา', 'Songkhla Community Foundation', 'foundation'),
  TRANG: organization('เทศบาลนครตรัง', 'Trang City Municipality', 'local-authority'),
  NETWORK: organization('เครือข่ายสุขภาพเขต 12', 'Health Network of Region 12', 'network'),
} as const
export type OrganizationCode = keyof typeof ORGANIZATIONS

type DemoAccountOf = { name: string; organization: OrganizationCode; role: Role; scope: Scope }

const inArea = (areaCode: string): Scope => ({ kind: 'area', areaCode })

export const ACCOUNTS: Record<string, DemoAccountOf> = {
  somsri: { name: 'สมศรี แก้วมณี', organization: 'THAKHAM', role: 'officer', scope: inArea('901113') },
  nok: { name: 'นก รัตนพันธุ์', organization: 'RPST', role: 'care-manager', scope: inArea('9011') },
  malee: { name: 'มาลี ชูแก้ว', organization: 'RPST', role: 'volunteer', scope: { kind: 'caseload' } },
  kobkul: { name: 'กอบกุล ทองขวัญ', organization: 'KHOHONG', role: 'officer', scope: inArea('901104') },
  wilai: { name: 'วิไล สุวรรณโณ', organization: 'PAO90', role: 'organization-admin', scope: inArea('90') },
  fon: { name: 'ฝน เพชรรัตน์', organization: 'PAO90', role: 'fund-officer', scope: inArea('90') },
  mek: { name: 'เมฆ หะยีสาเมาะ', organization: 'FOUNDATION', role: 'mentor', scope: inArea('90') },
  faree: { name: 'ฟารี มามะ', organization: 'FOUNDATION', role: 'organization-admin', scope: { kind: 'everywhere' } },
  far: { name: 'ฟ้า คงเพชร', organization: 'TRANG', role: 'officer', scope: inArea('9201') },
  vera: { name: 'วีระ จันทร์ทอง', organization: 'PMJ90', role: 'viewer', scope: inArea('90') },
  arun: { name: 'อรุณ ณ สงขลา', organization: 'NETWORK', role: 'network-admin', scope: { kind: 'everywhere' } },
}

export const AGREEMENTS = [
  {
    name: 'บันทึกข้อตกลงการดูแลต่อเนื่องที่บ้าน อำเภอหาดใหญ่',
    purpose: 'ดูแลผู้สูงอายุ คนพิการ และผู้มีภาวะพึ่งพิงต่อเนื่องที่บ้าน',
    lawfulBasis: 'social-welfare',
    fields: ['identity', 'health'],
    parties: ['THAKHAM', 'RPST', 'KHOHONG', 'PAO90', 'PMJ90', 'FOUNDATION'],
  },
  {
    name: 'บันทึกข้อตกลงการจัดสวัสดิการร่วมกัน จังหวัดสงขลา',
    purpose: 'จับคู่ความต้องการกับความช่วยเหลือของหน่วยงานในจังหวัด',
    lawfulBasis: 'public-task',
    fields: ['identity', 'health', 'economy'],
    parties: ['PAO90', 'PMJ90', 'FOUNDATION'],
  },
] as const
