// A list of people to invite, as an office writes it in a spreadsheet, read row by row with a remark for all that is unclear.
import { z } from 'zod'
import { bangkokToday, parseThaiDate } from '../../shared/thai-date.ts'
import { searchKey } from '../../shared/thai-text.ts'
import { Role, Scope } from '../access/actor.ts'
import type { ScopedGrant } from '../accounts/account.policy.ts'
import { signInPhone, UserName } from '../accounts/account.ts'
import type { Area } from '../areas/area.ts'

export const LIST_SHEET = 'ผู้ใช้'

/** The columns of the template, with other headings that offices give them. */
export const LIST_COLUMNS = {
  name: { header: 'ชื่อ-นามสกุล', also: ['ชื่อ', 'ชื่อสกุล', 'ชื่อนามสกุล', 'name'], width: 28 },
  phone: { header: 'โทรศัพท์', also: ['เบอร์โทร', 'เบอร์โทรศัพท์', 'โทร', 'phone'], width: 16 },
  userName: { header: 'ชื่อผู้ใช้', also: ['username', 'user name'], width: 18 },
  role: { header: 'บทบาท', also: ['หน้าที่', 'ตำแหน่ง', 'role'], width: 26 },
  organization: { header: 'หน่วยงาน', also: ['องค์กร', 'สังกัด', 'organization'], width: 26 },
  area: { header: 'พื้นที่', also: ['ขอบเขต', 'พื้นที่รับผิดชอบ', 'area'], width: 34 },
  until: { header: 'ใช้ได้ถึงวันที่', also: ['ถึงวันที่', 'until'], width: 16 },
} as const
export type ListColumn = keyof typeof LIST_COLUMNS

export const ListRemark = z.enum([
  'name-missing',
  'user-missing',
  'phone-malformed',
  'user-name-malformed',
  'name-taken',
  'twice-in-list',
  'role-missing',
  'role-unknown',
  'organization-unknown',
  'area-missing',
  'area-unknown',
  'area-unclear',
  'until-unclear',
  'until-past',
  'beyond-own-rights',
])
export type ListRemark = z.infer<typeof ListRemark>

export const ListedInvitee = z.object({
  row: z.number().int(),
  name: z.string(),
  phone: z.string().nullable(),
  userName: z.string().nullable(),
  role: Role.nullable(),
  organizationId: z.uuid().nullable(),
  organizationName: z.string(),
  scope: Scope.nullable(),
  scopeName: z.string(),
  toDay: z.iso.date().nullable(),
  /** With any of them the row is not invited. */
  remarks: z.array(ListRemark),
})
export type ListedInvitee = z.infer<typeof ListedInvitee>

export type ListWorld = {
  /** What a role is called, in both languages. */
  roleNames: readonly { role: Role; names: readonly string[] }[]
  organizations: readonly { id: string; code: string; nameTh: string; nameEn: string }[]
  ownOrganizationId: string | null
  areas: (text: string) => Area[]
  mayGive: (organizationId: string, grant: ScopedGrant) => boolean
}

export type Cells = Record<ListColumn, string>

const key = (text: string) => searchKey(text).replace(/[\s.()·/-]/g, '')

/** Which column is which, by its heading; undefined where there is none. */
export function columnsIn(headers: readonly string[]): Partial<Record<ListColumn, number>> {
  const keys = headers.map(key)
  const found = (Object.keys(LIST_COLUMNS) as ListColumn[]).map((column) => {
    const { header, also } = LIST_COLUMNS[column]
    const names = [header, ...also].map(key)
    return [column, keys.findIndex((one) => names.includes(one))] as const
  })
  return Object.fromEntries(found.filter(([, at]) => at >= 0))
}

const EVERYWHERE = ['ทุกพื้นที่', 'ทั้งเครือข่าย', 'everywhere'].map(key)
const CASELOAD = ['รายที่รับดูแล', 'คนที่รับดูแล', 'caseload'].map(key)

type Reading = { remarks: ListRemark[] }

export function readListed(row: number, cells: Cells, world: ListWorld): ListedInvitee {
  const reading: Reading = { remarks: [] }
  const who = readWho(cells, reading)
  const role = readRole(cells.role, world, reading)
  const organization = readOrganization(cells.organization, world, reading)
  const place = readScope(cells.area, role, world, reading)
  const toDay = readUntil(cells.until, reading)
  if (
    role &&
    organization &&
    place &&
    !world.mayGive(organization.id, { role, scope: place.scope, areas: place.areas })
  )
    reading.remarks.push('beyond-own-rights')
  return {
    row,
    ...who,
    role: role ?? null,
    organizationId: organization?.id ?? null,
    organizationName: organization?.nameTh ?? cells.organization,
    scope: place?.scope ?? null,
    scopeName: place?.name ?? cells.area,
    toDay,
    remarks: reading.remarks,
  }
}

function readWho({ name, phone, userName }: Cells, { remarks }: Reading) {
  const digits = phone ? signInPhone(phone) : undefined
  const typed = UserName.safeParse(userName)
  if (!name) remarks.push('name-missing')
  if (!phone && !userName) remarks.push('user-missing')
  if (phone && !digits) remarks.push('phone-malformed')
  if (userName && !typed.success) remarks.push('user-name-malformed')
  return {
    name,
    phone: digits ?? (phone || null),
    userName: userName ? (typed.data ?? userName) : null,
  }
}

/** 'อสม.' stands within 'อาสาสมัคร (อสม. อพม. อผส.)'. */
function readRole(text: string, { roleNames }: ListWorld, { remarks }: Reading): Role | undefined {
  if (!text) return void remarks.push('role-missing')
  const typed = key(text)
  const named = (fits: (name: string) => boolean) =>
    roleNames.find(({ names }) => names.some((name) => fits(key(name))))
  const found =
    named((name) => name === typed) ?? (typed.length > 1 ? named((name) => name.includes(typed)) : undefined)
  if (!found) remarks.push('role-unknown')
  return found?.role
}

function readOrganization(text: string, { organizations, ownOrganizationId }: ListWorld, { remarks }: Reading) {
  const typed = key(text)
  const found = typed
    ? organizations.find((one) => [one.code, one.nameTh, one.nameEn].some((name) => name && key(name) === typed))
    : organizations.find(({ id }) => id === ownOrganizationId)
  if (!found) remarks.push('organization-unknown')
  return found
}

type Place = { scope: Scope; areas: string[]; name: string }

function readScope(
  text: string,
  role: Role | undefined,
  { areas }: ListWorld,
  { remarks }: Reading,
): Place | undefined {
  const typed = key(text)
  if (EVERYWHERE.includes(typed)) return { scope: { kind: 'everywhere' }, areas: [], name: '' }
  if (CASELOAD.includes(typed) || (!typed && role === 'volunteer'))
    return { scope: { kind: 'caseload' }, areas: [], name: '' }
  if (!typed) return void remarks.push('area-missing')
  const found = areas(text)
  const [area, second] = found
  if (!area) return void remarks.push('area-unknown')
  if (second && !isTheOne(area, second, text)) return void remarks.push('area-unclear')
  return { scope: { kind: 'area', areaCode: area.code }, areas: [area.code], name: area.name }
}

/** The first of several, when it is the wider one of the same name: อำเภอเมือง… before its subdistrict; never a guess between equals. */
const isTheOne = (area: Area, second: Area, text: string) =>
  key(area.name) === key(text) || (area.kind !== second.kind && key(area.nameTh) !== key(second.nameTh))

function readUntil(text: string, { remarks }: Reading): string | null {
  if (!text) return null
  const today = bangkokToday()
  const read = parseThaiDate(text, { today })
  if ('problem' in read || read.precision !== 'day') {
    remarks.push('until-unclear')
    return null
  }
  if (read.day <= today) remarks.push('until-past')
  return read.day
}

/** What the rows say of each other, and of accounts that are there already. */
export function compareListed(rows: readonly ListedInvitee[], taken: ReadonlySet<string>): ListedInvitee[] {
  const seen = new Set<string>()
  return rows.map((row) => {
    const names = [row.userName, row.phone].filter((name) => name !== null)
    const remarks = [...row.remarks]
    if (names.some((name) => taken.has(name))) remarks.push('name-taken')
    if (names.some((name) => seen.has(name))) remarks.push('twice-in-list')
    for (const name of names) seen.add(name)
    return { ...row, remarks }
  })
}
