import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../platform/config.ts'
import { root } from '../../platform/root.ts'
import { runAtTerminal } from '../run-command.ts'

const LABELLED = fileURLToPath(new URL('../shared/data/linkage-train.csv', root))
const HEADER =
  'pair_id,label,kind,' +
  ['a', 'b']
    .flatMap((side) =>
      'cid prefix first last sex birth house moo village tambon amphoe province phone carer'
        .split(' ')
        .map((name) => `${side}_${name}`),
    )
    .join(',')
const HER = '9901000000015,นาง,สมจิตร,แก้วมณี,หญิง,1962-08-14,103/4,5,บ้านนา,ท่าข้าม,หาดใหญ่,สงขลา,0810001234,'
const WITHOUT_NUMBER = ',น.ส.,สมจิตต์,แก้วมณี,หญิง,1962-01-01,เลขที่ 103/4,5,,ต.ท่าข้าม,อ.หาดใหญ่,จ.สงขลา,,'
const NEIGHBOUR = ',นาย,ประเสริฐ,หนูคง,ชาย,1950-03-04,7,5,บ้านนา,ท่าข้าม,หาดใหญ่,สงขลา,,'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'klang-pairs-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Where nothing is installed. */
async function score(...words: string[]) {
  let [out, err] = ['', '']
  const config = readConfig({ KLANG_DATA: join(folder, 'data') })
  const code = await runAtTerminal(['linkage-score', ...words], config, {
    write: (text) => {
      out += text
    },
    say: (text) => {
      err += text
    },
  })
  return { code, out, err }
}

function file(content: string | Uint8Array): string {
  const path = join(folder, `${Math.random()}.csv`)
  writeFileSync(path, content)
  return path
}

test('counts what was linked, referred and reached, with or without a BOM', async () => {
  const pairs = `${HEADER}\n1,1,spelling,${HER},${WITHOUT_NUMBER}\n2,0,neighbour,${HER},${NEIGHBOUR}\n`
  const expected = { pairs: 2, linked: { precision: 1, recall: 1 }, referred: { share: 0 }, reach: 1 }
  for (const text of [pairs, `\ufeff${pairs}`, pairs.replaceAll('\n', '\r\n')]) {
    const { code, out } = await score(file(text), '--json')
    expect([code, JSON.parse(out)]).toEqual([0, expected])
  }
})

test('a false label counts as a wrong link and as a match out of reach', async () => {
  const { out } = await score(
    file(`${HEADER}\n1,0,spelling,${HER},${WITHOUT_NUMBER}\n2,1,neighbour,${HER},${NEIGHBOUR}\n`),
    '--json',
  )
  expect(JSON.parse(out)).toMatchObject({ linked: { precision: 0, recall: 0 }, reach: 0 })
})

test('by kind a line each, as an object or as a table', async () => {
  const path = file(`${HEADER}\n1,1,spelling,${HER},${WITHOUT_NUMBER}\n2,0,neighbour,${HER},${NEIGHBOUR}\n`)
  const { out } = await score(path, '--json', '--by', 'kind')
  expect(Object.keys(JSON.parse(out).kinds)).toEqual(['neighbour', 'spelling'])
  expect(out.split('\n').filter((line) => line.startsWith('"'))).toHaveLength(2)
  expect((await score(path, '--by', 'kind')).out).toMatch(/spelling +1 +100\.00 %/)
})

describe('what cannot be read is said in both languages, with exit code 2', () => {
  test.each<[string, () => string, RegExp]>([
    ['no file', () => join(folder, 'gone.csv'), /เปิดไฟล์ไม่ได้ · cannot be opened/],
    ['an empty file', () => file(''), /ไม่มีคู่.*no pair/],
    ['a header alone', () => file(`${HEADER}\n`), /ไม่มีคู่.*no pair/],
    ['columns that are missing', () => file('label,a_cid\n1,2\n'), /ขาดคอลัมน์ b_cid.*missing|ขาดคอลัมน์ .*b_cid/],
    ['bytes that are no text', () => file(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0xff, 0xfe])), /UTF-8/],
    ['a label that is none', () => file(`${HEADER}\n1,maybe,x,${HER},${HER}\n`), /บรรทัด 2.*line 2/],
  ])('%s', async (_, path, said) => {
    const { code, out, err } = await score(path(), '--json')
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(said)
  })
})

test('of the labelled pairs nearly all are linked, rightly, and few are referred', async () => {
  const { linked, referred, reach } = JSON.parse((await score(LABELLED, '--json')).out)
  expect(linked.precision).toBeGreaterThanOrEqual(0.99)
  expect(linked.recall).toBeGreaterThanOrEqual(0.95)
  expect(referred.share).toBeLessThanOrEqual(0.06)
  expect(reach).toBeGreaterThanOrEqual(0.995)
})
