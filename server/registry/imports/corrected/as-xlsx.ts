// Any file that can be read, as an .xlsx of the same sheets: what the remarks are then written into.

import { xmlSafe } from '../../../platform/workbook-table.ts'
import { zipped } from '../../../platform/zip-writer.ts'
import type { SheetInHand } from '../reader.ts'
import { extentOf, type SheetExtent, sheetPart } from './sheet-part.ts'

/** The sheets in their order; `name` as the file calls it, `columns` how many it has, 0 where nobody counted. */
export type WrittenSheet = { name: string; part: string; shift: number; columns: number }

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
/** The order is that of STYLE in sheet-part.ts: as it comes, a day, a number written out. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Tahoma"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`
const UNNAMED = 'รายชื่อ'
/** What Excel takes as the name of a sheet. */
const LONGEST_NAME = 31

export async function asXlsx(sheets: readonly SheetInHand[]): Promise<{ bytes: Buffer; sheets: WrittenSheet[] }> {
  const extents: SheetExtent[] = []
  for (const sheet of sheets) extents.push(await extentOf(sheet))
  const pieces: Buffer[] = []
  for await (const piece of zipped(partsOf(sheets, extents))) pieces.push(piece)
  const written = sheets.map(({ name }, at) => ({
    name,
    part: partName(at),
    shift: extents[at]!.shift,
    columns: extents[at]!.columns,
  }))
  return { bytes: Buffer.concat(pieces), sheets: written }
}

const partName = (at: number) => `xl/worksheets/sheet${at + 1}.xml`

function* partsOf(sheets: readonly SheetInHand[], extents: readonly SheetExtent[]) {
  const numbered = sheets.map((_, at) => at + 1)
  const relations = numbered.map((n) => relation(`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`))
  const kinds = numbered.map((n) => `<Override PartName="/${partName(n - 1)}" ContentType="${KIND}.worksheet+xml"/>`)
  const names = namesOf(sheets)
  const listed = sheets.map(
    ({ isHidden }, at) =>
      `<sheet name="${xmlSafe(names[at]!).replaceAll('"', '&quot;')}" sheetId="${at + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
  )
  const texts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${KIND}.styles+xml"/>${kinds.join('')}</Types>`,
    '_rels/.rels': relationships([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([...relations, relation('rIdS', 'styles', 'styles.xml')]),
    'xl/styles.xml': STYLES,
  }
  for (const [name, text] of Object.entries(texts)) yield { name, content: Buffer.from(XML + text) }
  for (const [at, sheet] of sheets.entries()) yield { name: partName(at), content: sheetPart(sheet, extents[at]!) }
}

const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`

const relationships = (each: readonly string[]) =>
  `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`

/** Each as near to its own name as Excel allows, and none twice. */
function namesOf(sheets: readonly SheetInHand[]): string[] {
  const used = new Set<string>()
  return sheets.map(({ name }) => {
    const plain =
      name
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim()
        .slice(0, LONGEST_NAME) || UNNAMED
    let own = plain
    for (let n = 2; used.has(own.toLowerCase()); n++) own = `${plain.slice(0, LONGEST_NAME - 4)} ${n}`
    used.add(own.toLowerCase())
    return own
  })
}
