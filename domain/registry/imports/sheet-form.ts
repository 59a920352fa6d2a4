// A sheet of a form: which columns it has, by which headers they are known, and how to find them in a file.
import { searchKey } from '../../shared/thai-text.ts'
import type { SheetKind } from './import.ts'
import { REMARKS_HEADER } from './row-text.ts'

export type Column<Key extends string = string> = {
  key: Key
  /** As printed on the central form. */
  header: string
  /** How to fill it in, for the explanation sheet. */
  note: string
  /** Rows without it are not taken, so a sheet without it is not read. */
  required?: boolean
  /** Other headers it goes by. */
  alsoSaid?: readonly string[]
  /** Where one header stands twice, this column is the second of that name. */
  secondOf?: string
  /** The heading of its list on the sheet รายการเลือก. */
  list?: string
  width?: number
}

export type SheetForm<Key extends string = string> = {
  kind: SheetKind
  name: string
  columns: readonly Column<Key>[]
  /** One of these columns must be there: they say whom a row speaks of. */
  oneOf?: readonly Key[]
}

/** Where each column stands in this sheet, and what its header says here. */
export type FoundColumns = Map<string, { at: number; header: string }>

const headerKey = (header: string) => searchKey(header).replace(/[()[\]*:/]/g, '')

export function findColumns(form: SheetForm, headers: readonly string[]): FoundColumns {
  const byHeader = new Map<string, number[]>()
  headers.forEach((header, at) => {
    const key = headerKey(header)
    if (key) byHeader.set(key, [...(byHeader.get(key) ?? []), at])
  })
  const found: FoundColumns = new Map()
  for (const { key, header, alsoSaid = [], secondOf } of form.columns) {
    const named = [header, ...alsoSaid].map((said) => byHeader.get(headerKey(said))?.[0])
    const second = secondOf === undefined ? undefined : byHeader.get(headerKey(secondOf))?.[1]
    const at = [...named, second].find((place) => place !== undefined)
    if (at !== undefined) found.set(key, { at, header })
  }
  return found
}

/** The headers that are missing for the sheet to be read. */
export function missingHeaders(form: SheetForm, found: FoundColumns): string[] {
  const missing = form.columns.filter(({ key, required }) => required && !found.has(key)).map(({ header }) => header)
  if (form.oneOf && !form.oneOf.some((key) => found.has(key))) {
    const either = form.columns.filter(({ key }) => form.oneOf!.includes(key)).map(({ header }) => header)
    missing.push(either.join(' / '))
  }
  return missing
}

export type RecognisedSheet<Form extends SheetForm = SheetForm> = { form: Form; found: FoundColumns; missing: string[] }

/** How a sheet fits each form, the best first: by what it lacks, by its name, by how much of it is there. */
function fits<Form extends SheetForm>(forms: readonly Form[], name: string, headers: readonly string[]) {
  return forms
    .map((form) => {
      const found = findColumns(form, headers)
      return { form, found, missing: missingHeaders(form, found), isNamed: headerKey(form.name) === headerKey(name) }
    })
    .sort(
      (a, b) =>
        Number(a.missing.length > 0) - Number(b.missing.length > 0) ||
        Number(b.isNamed) - Number(a.isNamed) ||
        b.found.size - a.found.size,
    )
}

/**
 * A sheet is what its headers say it is, whatever its name. One that only bears the name of a form, or has most of its
 * headers, is recognised too, so that what it lacks can be told. Other sheets (explanation, lists) are none.
 */
export function recogniseSheet<Form extends SheetForm>(
  forms: readonly Form[],
  name: string,
  headers: readonly string[],
): RecognisedSheet<Form> | undefined {
  const best = fits(forms, name, headers)[0]
  if (!best) return undefined
  const isMostlyThere = best.found.size > best.form.columns.length / 2
  return best.missing.length === 0 || best.isNamed || isMostlyThere ? best : undefined
}

/** The form a sheet comes nearest to, when no sheet of a file was recognised; undefined when it has nothing of any. */
export function nearestForm<Form extends SheetForm>(
  forms: readonly Form[],
  name: string,
  headers: readonly string[],
): RecognisedSheet<Form> | undefined {
  const best = fits(forms, name, headers).sort((a, b) => b.found.size - a.found.size)[0]
  return best && best.found.size >= 2 ? best : undefined
}

/**
 * Whether a sheet is this form and no list that happens to share its headers: it bears the form's name, or its code column,
 * or nothing that must be there is missing and nothing is there that the form does not know.
 */
export function isExactly(
  form: SheetForm,
  sheet: { name: string; headers: readonly string[]; found: FoundColumns; missing: readonly string[] },
): boolean {
  if (headerKey(form.name) === headerKey(sheet.name) || sheet.found.has('formCode')) return true
  if (sheet.missing.length > 0) return false
  const known = new Set([...sheet.found.values()].map(({ at }) => at))
  const isOurs = (header: string) => header.trim() === '' || header.startsWith(REMARKS_HEADER)
  return sheet.found.has('psnid') || sheet.headers.every((header, at) => isOurs(header) || known.has(at))
}
