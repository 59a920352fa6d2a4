// Who works for the organisations of the demo. All are invented.
import type { Role, Scope } from '../../domain/ground/access/actor.ts'
import type { OrganizationCode } from './demo-organizations.ts'

export type DemoAccountOf = { name: string; organization: OrganizationCode; role: Role; scope: Scope }

const inArea = (areaCode: string): Scope => ({ kind: 'area', areaCode })
const CASELOAD: Scope = { kind: 'caseload' }
const EVERYWHERE: Scope = { kind: 'everywhere' }

const someone = (name: string, organization: OrganizationCode, role: Role, scope: Scope): DemoAccountOf => ({
  name,
  organization,
  role,
  scope,
})
const officer = (name: string, organization: OrganizationCode, areaCode: string) =>
  someone(name, organization, 'officer', inArea(areaCode))
const careManager = (name: string, organization: OrganizationCode, areaCode: string) =>
  someone(name, organization, 'care-manager', inArea(areaCode))
const volunteer = (name: string, organization: OrganizationCode) => someone(name, organization, 'volunteer', CASELOAD)
const admin = (name: string, organization: OrganizationCode, areaCode: string) =>
  someone(name, organization, 'organization-admin', inArea(areaCode))

export const ACCOUNTS: Record<string, DemoAccountOf> = {
  somsri: officer('สมศรี แก้วมณี', 'THAKHAM', '901113'),
  thana: admin('ธนา คงแก้ว', 'THAKHAM', '901113'),
  jinda: volunteer('จินดา ทองนวล', 'THAKHAM'),
  suda: volunteer('สุดา คงดำ', 'THAKHAM'),
  nok: careManager('นก รัตนพันธุ์', 'RPST', '9011'),
  malee: volunteer('มาลี ชูแก้ว', 'RPST'),
  phati: volunteer('พาตีเมาะ สาและ', 'RPST'),
  aree: volunteer('อารี ชูศรี', 'RPST'),
  prayun: volunteer('ประยูร หนูคง', 'RPST'),
  kobkul: officer('กอบกุล ทองขวัญ', 'KHOHONG', '901104'),
  ladda: careManager('ลัดดา เพชรนวล', 'KHOHONG', '901104'),
  wanna: volunteer('วรรณา ขวัญแก้ว', 'KHOHONG'),
  hasan: volunteer('ฮาซัน กาเซ็ง', 'KHOHONG'),
  chamnian: volunteer('จำเนียร ทองดำ', 'KHOHONG'),
  rung: careManager('รุ่ง จันทร์นวล', 'NAMNOI', '901114'),
  uthai: volunteer('อุทัย สุวรรณศรี', 'NAMNOI'),
  mayura: officer('มยุรา รัตนคง', 'SONGKHLACITY', '9001'),
  wichai: volunteer('วิชัย แซ่ลิ้ม', 'SONGKHLACITY'),
  sareena: officer('ซารีนา หะยีสาเมาะ', 'CHANA', '9003'),
  yusoh: volunteer('ยูโซ๊ะ มะแซ', 'CHANA'),
  wilai: admin('วิไล สุวรรณโณ', 'PAO90', '90'),
  fon: someone('ฝน เพชรรัตน์', 'PAO90', 'fund-officer', inArea('90')),
  orathai: officer('อรทัย ชูทอง', 'PAO90', '90'),
  vera: someone('วีระ จันทร์ทอง', 'PMJ90', 'viewer', inArea('90')),
  napha: officer('นภา คงศรี', 'PMJ90', '90'),
  sakda: someone('ศักดา แก้วขวัญ', 'SSJ90', 'viewer', inArea('90')),
  mek: someone('เมฆ หะยีสาเมาะ', 'FOUNDATION', 'mentor', inArea('90')),
  faree: someone('ฟารี มามะ', 'FOUNDATION', 'organization-admin', EVERYWHERE),
  chalerm: officer('เฉลิม หนูดำ', 'DISABLED90', '90'),
  aisah: careManager('อาอีเสาะ ลาเต๊ะ', 'SATUN', '9101'),
  far: officer('ฟ้า คงเพชร', 'TRANG', '9201'),
  kanda: careManager('กานดา นวลแก้ว', 'NAYONG', '9208'),
  praphat: officer('ประภาส ทองศรี', 'PHATTHALUNG', '9301'),
  ismae: officer('อิสมาแอ ดือราแม', 'PATTANI', '9401'),
  nuriyah: careManager('นูรียะห์ เจ๊ะเลาะ', 'KHOKPHO', '9402'),
  abdul: officer('อับดุลเลาะ สาแม', 'YALA', '9501'),
  rokiyoh: careManager('รอกีเยาะ บือราเฮง', 'NARATHIWAT', '9601'),
  asming: volunteer('อัสมิง ยีตาเหร์', 'NARATHIWAT'),
  somjit: someone('สมจิตร เพชรทอง', 'NETWORK', 'viewer', EVERYWHERE),
  arun: someone('อรุณ ณ สงขลา', 'NETWORK', 'network-admin', EVERYWHERE),
}

const GO_OUT: readonly Role[] = ['volunteer', 'care-manager', 'officer']

/** Those of an organisation who go from house to house, by user name. */
export const visitorsOf = (organization: OrganizationCode): string[] =>
  Object.entries(ACCOUNTS)
    .filter(([, account]) => account.organization === organization && GO_OUT.includes(account.role))
    .map(([userName]) => userName)

export const volunteersOf = (organization: OrganizationCode): string[] =>
  visitorsOf(organization).filter((userName) => ACCOUNTS[userName]!.role === 'volunteer')
