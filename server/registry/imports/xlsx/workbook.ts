// What a workbook holds besides its cells: its sheets, its styles that mean a date, the days in its properties.
import { problems } from '../../../../domain/shared/problems.ts'
import { isDateFormat } from '../reading/date-formats.ts'
import { attribute, openingTags, xmlText } from './xml-text.ts'
import { readPart, type Zip } from './zip.ts'

export type SheetPart = { name: string; part: string; isHidden: boolean }
export type Workbook = {
  sheets: SheetPart[]
  sharedStrings: string | undefined
  styles: string | undefined
  from1904: boolean
}

const text = (zip: Zip, part: string) => readPart(zip, part).toString('utf8')

/** The part that a relationship points to, seen from the part that holds it. */
function resolvePart(from: string, target: string): string {
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}

type Relationship = { id: string; kind: string; part: string }

function relationshipsOf(zip: Zip, part: string): Relationship[] {
  const slash = part.lastIndexOf('/')
  const relations = `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`
  if (!zip.entries.has(relations)) return []
  return openingTags(text(zip, relations), 'Relationship').map((tag) => ({
    id: attribute(tag, 'Id') ?? '',
    kind: (attribute(tag, 'Type') ?? '').split('/').at(-1)!,
    part: resolvePart(part, attribute(tag, 'Target') ?? ''),
  }))
}

/** Throws when the file is a ZIP of something else. */
export function readWorkbook(zip: Zip): Workbook {
  const main = relationshipsOf(zip, '').find(({ kind }) => kind === 'officeDocument')?.part ?? 'xl/workbook.xml'
  if (!zip.entries.has(main)) throw problems.fileNotAWorkbook()
  const xml = text(zip, main)
  const relations = relationshipsOf(zip, main)
  const byId = new Map(relations.map(({ id, part }) => [id, part]))
  const sheets = openingTags(xml, 'sheet').map((tag) => ({
    name: attribute(tag, 'name') ?? '',
    part: byId.get(attribute(tag, 'id') ?? '') ?? '',
    isHidden: ['hidden', 'veryHidden'].includes(attribute(tag, 'state') ?? ''),
  }))
  const partOf = (wanted: string) => relations.find(({ kind, part }) => kind === wanted && zip.entries.has(part))?.part
  return {
    sheets: sheets.filter(({ part }) => zip.entries.has(part) && part.includes('worksheets/')),
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
    from1904: /date1904\s*=\s*["'](?:1|true)["']/.test(openingTags(xml, 'workbookPr')[0] ?? ''),
  }
}

/** The day in the properties of the file: when it was last saved, or made. */
export function savedAt(zip: Zip): Date | undefined {
  const part = 'docProps/core.xml'
  if (!zip.entries.has(part)) return undefined
  const xml = text(zip, part)
  for (const name of ['modified', 'created']) {
    const said = new RegExp(`<(?:\\w+:)?${name}[^>]*>([^<]+)<`).exec(xml)?.[1]
    const at = said ? new Date(xmlText(said)) : undefined
    if (at && !Number.isNaN(at.getTime())) return at
  }
  return undefined
}

/** Which cell styles show their number as a date. */
export function dateStyles(zip: Zip, part: string | undefined): boolean[] {
  if (!part) return []
  const xml = text(zip, part)
  const own = new Map(
    openingTags(xml, 'numFmt').map((tag) => [Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? '']),
  )
  const cellFormats = /<(?:\w+:)?cellXfs[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(xml)?.[0] ?? ''
  return openingTags(cellFormats, 'xf').map((tag) => {
    const id = Number(attribute(tag, 'numFmtId') ?? 0)
    return isDateFormat(id, own.get(id))
  })
}
