// A paper as PDF, in the face and margins in which offices print their forms.

import { fontList, typeset } from '../pdf.ts'
import { FORM_FACES } from '../pdf-fonts.ts'
import type { Paper, PaperBlock } from './paper.ts'
import type { Digits } from './paper-digits.ts'

const FORM = `
#let data = json(bytes(sys.inputs.data))
#let digits = data.digits.clusters()
#let numeral(n) = str(n).clusters().map(digit => digits.at(int(digit))).join()
#let lines(words) = words.split("\\n").join(linebreak())
#let grey = rgb("#4b555b")

#set document(title: data.title, date: none)
#set text(font: ${fontList(FORM_FACES)}, lang: "th", size: 12pt)
#set par(leading: 0.62em, spacing: 0.72em)
#set page(paper: "a4", flipped: data.wide, margin: (left: 25mm, right: 20mm, top: 20mm, bottom: 22mm),
  footer: context {
    set text(size: 9pt, fill: grey)
    grid(columns: (1fr, auto), column-gutter: 8mm, lines(data.foot),
      [หน้า #numeral(counter(page).get().first()) / #numeral(counter(page).final().first())])
  })

#let titles(block-of) = align(center, block(width: 100%, sticky: true, below: 1.1em,
  block-of.lines.map(words => text(size: 14pt, weight: 700, words)).join(linebreak())))

#let heading-line(block-of) = block(sticky: true, above: 1.2em, below: 0.7em,
  text(size: if block-of.level == 1 { 13pt } else { 12pt }, weight: 700, lines(block-of.text)))

#let said(block-of) = {
  let indent = if block-of.at("indent", default: false) { h(15mm) }
  let weight = if block-of.at("bold", default: false) { 700 } else { 400 }
  let side = (left: left, right: right, center: center).at(block-of.at("align", default: "left"))
  for line in block-of.text.split("\\n") { align(side, par(text(weight: weight, indent + line))) }
}

#let facts(block-of) = grid(columns: (auto, 1fr), column-gutter: 5mm, row-gutter: 0.72em,
  ..block-of.rows.map(row => (block(width: 50mm, text(weight: 700, lines(row.at(0)))), lines(row.at(1)))).flatten())

#let table-of(block-of) = {
  let sides = (left: left, right: right, center: center)
  let side(column) = sides.at(column.at("align", default: "left"))
  let small = if block-of.columns.len() > 5 { 10pt } else { 11pt }
  table(columns: block-of.columns.map(column => column.width * 1fr), stroke: 0.5pt + rgb("#555"), inset: (x: 4pt, y: 5pt),
    table.header(..block-of.columns.map(column => table.cell(align: center + horizon,
      text(size: small, weight: 700, lines(column.head))))),
    ..block-of.rows.map(row => row.cells.enumerate().map(((at, words)) => table.cell(
      align: side(block-of.columns.at(at)) + top, breakable: words.len() > 1200,
      text(size: small, weight: if row.at("bold", default: false) { 700 } else { 400 }, lines(words))))).flatten())
}

#let tick = box(width: 0.8em, height: 0.8em, baseline: 0.06em, stroke: 0.6pt, place(dx: 0.08em, dy: 0.08em,
  curve(stroke: 1.1pt, curve.move((0em, 0.34em)), curve.line((0.24em, 0.58em)), curve.line((0.64em, 0.02em)))))
#let untick = box(width: 0.8em, height: 0.8em, baseline: 0.06em, stroke: 0.6pt)
#let checks(block-of) = grid(columns: (1fr,) * block-of.columns, column-gutter: 6mm, row-gutter: 0.7em,
  ..block-of.items.map(item => grid(columns: (1.6em, 1fr), if item.checked { tick } else { untick }, lines(item.text))))

#let dots = "...................................................."
#let signer(one) = align(center)[
  ลงชื่อ #dots \\
  ( #if one.name == "" { dots } else { one.name } ) \\
  #lines(one.role)
  #if one.at("position", default: "") != "" [ \\ ตำแหน่ง #one.position ] \\
  #if one.at("day", default: "") != "" [วันที่ #one.day] else [วันที่ ......... / .................... / .............]
]
#let signatures(block-of) = block(breakable: false, width: 100%, above: 2.2em, below: 1.2em,
  grid(columns: (1fr,) * calc.min(2, block-of.signers.len()), column-gutter: 8mm, row-gutter: 2.2em,
    ..block-of.signers.map(signer)))

#let pictures(block-of) = grid(columns: (1fr, 1fr), column-gutter: 6mm, row-gutter: 5mm,
  ..block-of.pictures.map(one => block(breakable: false, width: 100%, {
    align(center, image(one.file, height: 62mm, fit: "contain"))
    align(center, text(size: 10pt, lines(one.caption)))
  })))

#let shown = ("title": titles, "heading": heading-line, "paragraph": said, "facts": facts, "table": table-of, "checks": checks,
  "signatures": signatures, "pictures": pictures, "page-break": _ => pagebreak(weak: true))

#if data.form != "" { align(right, text(size: 11pt, weight: 700, data.form)) }
// Nobody signs a page on which nothing stands: what is said last stays with the signatures.
#for (at, block-of) in data.blocks.enumerate() {
  let made = (shown.at(block-of.kind))(block-of)
  let next = data.blocks.at(at + 1, default: (kind: ""))
  if next.kind == "signatures" and block-of.kind in ("paragraph", "facts") { block(sticky: true, width: 100%, made) } else { made }
}
`

/** What has no place to break, an address of the web or a row of one letter, breaks all the same instead of leaving its column. */
const LONG_RUN = /[^\s\u0e00-\u0e7f]{22,}|([\u0e01-\u0e2e])\1{12,}/g
const breakable = (text: string) => text.replace(LONG_RUN, (run) => run.replace(/.{10}/gu, '$&\u200b'))

function withBreaks(block: PaperBlock, pictures: Map<string, Buffer>): object {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, text: breakable(block.text) }
    case 'facts':
      return { ...block, rows: block.rows.map((row) => row.map(breakable)) }
    case 'table':
      return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(breakable) })) }
    case 'checks':
      return { ...block, columns: block.inColumns }
    case 'pictures':
      return {
        kind: block.kind,
        pictures: block.pictures.map(({ jpeg, caption }) => {
          const file = `/picture-${pictures.size}.jpg`
          pictures.set(file, jpeg)
          return { file, caption }
        }),
      }
    default:
      return block
  }
}

export function paperAsPdf({ title, form = '', foot, wide = false, blocks }: Paper, digits: Digits): Promise<Buffer> {
  const pictures = new Map<string, Buffer>()
  const shown = blocks.map((block) => withBreaks(block, pictures))
  const numerals = digits === 'thai' ? '๐๑๒๓๔๕๖๗๘๙' : '0123456789'
  return typeset(FORM, { title, form, foot, wide, digits: numerals, blocks: shown }, pictures)
}
