// The files of the 43 (มาตรฐานข้อมูลสุขภาพ 43 แฟ้ม): PERSON says who, HOME where, DISABILITY and FUNCTIONAL how she is.
// Those beside PERSON are joined to it by their keys; alone they make nobody.
import { headerKey } from './header-key.ts'

export type FileOf43 = 'person' | 'home' | 'disability' | 'functional'

const FIELDS: Record<FileOf43, string> = {
  person:
    'HOSPCODE|CID|PID|HID|PRENAME|NAME|LNAME|HN|SEX|BIRTH|MSTATUS|OCCUPATION_OLD|OCCUPATION_NEW|RACE|NATION|RELIGION|EDUCATION|FSTATUS|FATHER|MOTHER|COUPLE|VSTATUS|MOVEIN|DISCHARGE|DDISCHARGE|ABOGROUP|RHGROUP|LABOR|PASSPORT|TYPEAREA|D_UPDATE|TELEPHONE|MOBILE',
  home: 'HOSPCODE|HID|HOUSE_ID|HOUSETYPE|ROOMNO|CONDO|HOUSE|SOISUB|SOIMAIN|ROAD|VILLANAME|VILLAGE|TAMBON|AMPUR|CHANGWAT|TELEPHONE|LATITUDE|LONGITUDE|NFAMILY|LOCATYPE|VHVID|HEADID|TOILET|WATER|WATERTYPE|GARBAGE|HOUSING|DURABILITY|CLEANLINESS|VENTILATION|LIGHT|WATERTM|MFOOD|BCONTROL|ACONTROL|CHEMICAL|OUTDATE|D_UPDATE',
  disability: 'HOSPCODE|DISABID|PID|DISABTYPE|DISABCAUSE|DIAGCODE|DATE_DETECT|DATE_DISAB|D_UPDATE|CID',
  functional: 'HOSPCODE|PID|SEQ|DATE_SERV|FUNCTIONAL_TEST|TESTRESULT|DEPENDENT|PROVIDER|D_UPDATE|CID',
}
export const fieldsOf = (file: FileOf43): string[] => FIELDS[file].split('|')

/** By these it is known, wherever its columns stand. */
const MARKS: Record<FileOf43, readonly string[]> = {
  person: ['HOSPCODE', 'PID', 'NAME', 'LNAME', 'BIRTH'],
  home: ['HOSPCODE', 'HID', 'HOUSE', 'TAMBON'],
  disability: ['HOSPCODE', 'PID', 'DISABTYPE'],
  functional: ['HOSPCODE', 'PID', 'FUNCTIONAL_TEST', 'TESTRESULT'],
}
const FILES = Object.keys(MARKS) as FileOf43[]

export function fileOf43(headers: readonly string[]): FileOf43 | undefined {
  const keys = new Set(headers.map(headerKey))
  return FILES.find((file) => MARKS[file].every((mark) => keys.has(headerKey(mark))))
}

/** Without a header the name of the file and the number of its fields tell: person.txt with 33. */
export function headerless43(name: string, cells: readonly string[]): FileOf43 | undefined {
  const file = FILES.find((one) =>
    name
      .toLowerCase()
      .replace(/^.*[/\\]/, '')
      .startsWith(one),
  )
  return file && cells.length === fieldsOf(file).length && /^\d{5}$/.test(cells[0]?.trim() ?? '') ? file : undefined
}

/** Joined columns say whose they are: both files have a TELEPHONE. */
const JOINED: Record<Exclude<FileOf43, 'person'>, { by: string; takes: readonly string[] }> = {
  home: {
    by: 'HID',
    takes: ['HOUSE', 'SOIMAIN', 'ROAD', 'VILLANAME', 'VILLAGE', 'TAMBON', 'AMPUR', 'CHANGWAT', 'LATITUDE', 'LONGITUDE'],
  },
  disability: { by: 'PID', takes: ['DISABTYPE', 'DISABCAUSE'] },
  functional: { by: 'PID', takes: ['DATE_SERV', 'TESTRESULT'] },
}
export type JoinedFile = keyof typeof JOINED
export const JOINED_FILES = Object.keys(JOINED) as JoinedFile[]
export const joinedHeaders = (file: JoinedFile): readonly string[] => JOINED[file].takes

const BARTHEL = /^0?1$/

/** The rows of a file beside PERSON, by their keys. */
export class JoinedRows {
  readonly file: JoinedFile
  readonly #rows = new Map<string, string[][]>()
  readonly #at: Map<string, number>

  constructor(file: JoinedFile, headers: readonly string[]) {
    this.file = file
    this.#at = new Map(headers.map((header, at) => [headerKey(header), at]))
  }

  add(cells: readonly string[]): void {
    if (this.file === 'functional' && !BARTHEL.test(this.#cell(cells, 'FUNCTIONAL_TEST'))) return
    const key = this.#key(cells, this.#at)
    if (key)
      this.#rows.set(key, [
        ...(this.#rows.get(key) ?? []),
        JOINED[this.file].takes.map((take) => this.#cell(cells, take)),
      ])
  }

  /** What is joined to a row of PERSON; undefined where nothing bears its key. Several disabilities stand in one cell. */
  of(cells: readonly string[], at: Map<string, number>): string[] | undefined {
    const key = this.#key(cells, at)
    const rows = key === undefined ? undefined : this.#rows.get(key)
    if (!rows) return undefined
    if (this.file === 'functional') return [...rows].sort((a, b) => (a[0]! < b[0]! ? 1 : -1))[0]
    if (this.file === 'home') return rows[0]
    return rows[0]!.map((_, column) => [...new Set(rows.map((row) => row[column]!))].filter(Boolean).join(','))
  }

  #key(cells: readonly string[], at: Map<string, number>): string | undefined {
    const [unit, by] = ['HOSPCODE', JOINED[this.file].by].map((field) =>
      (cells[at.get(headerKey(field)) ?? -1] ?? '').trim(),
    )
    return by ? `${unit}|${by}` : undefined
  }

  #cell = (cells: readonly string[], field: string) => (cells[this.#at.get(headerKey(field)) ?? -1] ?? '').trim()
}
