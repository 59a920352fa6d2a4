// Documents on paper. The typesetter breaks Thai lines where words end. What was typed by anybody goes in as data, never as
// markup: a template reads it and shows it, so that no name can write a page.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { documentFonts, FACES } from './pdf-fonts.ts'

/** A list of names as the typesetter takes it. */
export const fontList = (names: readonly string[]) => JSON.stringify(names).replace('[', '(').replace(']', ')')

let compiler: Promise<NodeCompiler> | undefined
let workspace = ''

/** Made at the first document: most centres that start never print one. It sees an empty folder and nothing else of the disk. */
const theCompiler = () => {
  compiler ??= import('@myriaddreamin/typst-ts-node-compiler').then(({ NodeCompiler }) => {
    workspace = mkdtempSync(join(tmpdir(), 'klang-pdf-'))
    return NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: documentFonts() }] })
  })
  return compiler
}

/** A4, the looped face, the page and how many there are at the foot. `data` is what the template is given. */
const PAGE = `
#let data = json(bytes(sys.inputs.data))
#set document(title: data.title, date: none)
#set text(font: ${fontList(FACES)}, lang: data.at("language", default: "th"), size: 11.5pt, fill: rgb("#1c2226"))
#set par(leading: 0.72em, spacing: 0.9em)
#set page(paper: "a4", margin: (x: 22mm, top: 20mm, bottom: 22mm), footer: context {
  set text(size: 9pt, fill: rgb("#4b555b"))
  grid(columns: (1fr, auto), data.at("foot", default: ""), [#counter(page).display() / #counter(page).final().first()])
})
#let heading-line(words) = block(sticky: true, width: 100%, above: 1.6em, below: 0.9em, inset: (bottom: 4pt),
  stroke: (bottom: 0.6pt + rgb("#80857f")), text(size: 13pt, weight: 600, words))
#let facts(rows) = grid(
  columns: (52mm, 1fr), column-gutter: 6mm, row-gutter: 0.75em,
  ..rows.map(row => (text(fill: rgb("#4b555b"), row.at(0)), row.at(1))).flatten())
#let table-of(columns, heads, rows) = table(
  columns: columns, stroke: (x: none, y: 0.5pt + rgb("#c9c4b6")), inset: (x: 4pt, y: 6pt), align: left + top,
  table.header(..heads.map(head => text(weight: 600, size: 10pt, head))),
  ..rows.flatten())
`

export type PaperData = { title: string; language?: 'th' | 'en'; foot?: string } & Record<string, unknown>

/** Throws when the template is at fault; no data can make it so. */
export const makePdf = (template: string, data: PaperData): Promise<Buffer> => typeset(PAGE + template, data)

/** Half a letter, as a cut text may end in one, would not be read. */
const whole = (_key: string, value: unknown) =>
  typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value

/** A whole template, which says itself what its page is. Pictures are files beside it, by their names, while it is set. */
export async function typeset(template: string, data: object, pictures: ReadonlyMap<string, Buffer> = new Map()) {
  const typesetter = await theCompiler()
  for (const [name, picture] of pictures) typesetter.mapShadow(join(workspace, name), picture)
  try {
    const pdf = typesetter.pdf({ mainFileContent: template, inputs: { data: JSON.stringify(data, whole) } })
    typesetter.evictCache(10)
    return Buffer.from(pdf)
  } finally {
    for (const name of pictures.keys()) typesetter.unmapShadow(join(workspace, name))
  }
}
