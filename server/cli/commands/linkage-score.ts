import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type PairScore, scorePairs } from '../../../domain/registry/linkage/pair-score.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { readAreaNames } from '../../registry/linkage/area-list.ts'
import { type PairsProblem, readLabelledPairs } from '../../registry/linkage/labelled-pairs.ts'
import { commandAlone, required, UsageError } from '../command.ts'
import { type Cell, tableOf } from '../tables.ts'

/** Nothing in the file could be read; the reason has been said. */
const NOTHING_READ = 2

/** Needs neither a data folder nor a database, so it opens none: it may run beside a server, or where nothing is installed. */
export const linkageScore = commandAlone({
  name: 'linkage-score',
  usage: 'FILE [--by kind] [--json]',
  summary: {
    th: 'วัดการจับคู่บุคคลกับคู่ที่รู้คำตอบแล้ว (pair_id, label, kind, a_…, b_…) ตัดสินอย่างเดียวกับการนำเข้า',
    en: 'how well pairs of known answer are told apart (pair_id, label, kind, a_…, b_…), each decided as an import would',
  },
  options: { by: { type: 'string' }, json: { type: 'boolean', default: false } },
  async runAlone(_config, { positionals: [file], values, folder }, out) {
    const path = resolve(folder, required(file, 'FILE'))
    if (values.by !== undefined && values.by !== 'kind') throw new UsageError('--by: kind', linkageScore)
    const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error)
    const read = bytes instanceof Error ? undefined : readLabelledPairs(bytes, await readAreaNames(), bangkokToday())
    if (!read || !('pairs' in read)) {
      out.say(`${read ? inWords(read) : `เปิดไฟล์ไม่ได้ · cannot be opened`}: ${path}`)
      return NOTHING_READ
    }
    const { all, byKind } = scorePairs(read.pairs)
    const kinds = values.by === 'kind' ? [...byKind] : []
    out.write(values.json ? asJson(all, kinds, values.by === 'kind') : asTable(all, kinds))
    return undefined
  },
})

/** Rounded, so that a line can be read; still exact to a single pair of ten thousand. */
const rounded = (share: number) => Number(share.toFixed(5))

const figures = ({ pairs, linked, referred, reach }: PairScore) => ({
  pairs,
  linked: { precision: rounded(linked.precision), recall: rounded(linked.recall) },
  referred: { share: rounded(referred.share) },
  reach: rounded(reach),
})

/** With kinds, one object over several lines: a kind a line. */
function asJson(all: PairScore, kinds: [string, PairScore][], byKind: boolean): string {
  const whole = JSON.stringify(figures(all))
  if (!byKind) return `${whole}\n`
  const lines = kinds.map(([kind, score]) => `${JSON.stringify(kind)}: ${JSON.stringify(figures(score))}`)
  return `${whole.slice(0, -1)},"kinds": {\n${lines.join(',\n')}\n}}\n`
}

const percent = (share: number) => `${(share * 100).toFixed(2)} %`

const rowOf = (name: string, { pairs, linked, referred, reach }: PairScore): Cell[] => [
  name,
  pairs,
  percent(linked.precision),
  percent(linked.recall),
  percent(referred.share),
  percent(reach),
]

function asTable(all: PairScore, kinds: [string, PairScore][]): string {
  const headings = ['', 'คู่', 'โยงแล้วถูก', 'โยงได้ครบ', 'ให้คนตัดสิน', 'โยงหรือให้คนตัดสิน']
  return (
    tableOf(headings, [...kinds.map(([kind, score]) => rowOf(kind, score)), rowOf('รวม', all)]) +
    'pairs · linked rightly (precision) · matches linked (recall) · referred to a person · matches linked or referred (reach)\n'
  )
}

function inWords(read: PairsProblem): string {
  if (read.problem === 'not-text') return 'อ่านไม่ได้ ต้องเป็นไฟล์ CSV แบบ UTF-8 · not a CSV file in UTF-8'
  if (read.problem === 'empty') return 'ไม่มีคู่ในไฟล์นี้ · there is no pair in this file'
  if (read.problem === 'columns') return `ขาดคอลัมน์ ${read.missing.join(', ')} · these columns are missing`
  return `บรรทัด ${read.line}: label ต้องเป็น 1 หรือ 0 · line ${read.line}: label must be 1 or 0`
}
