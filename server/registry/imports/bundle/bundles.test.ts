import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { zipped } from '../../../platform/zip-writer.ts'
import { personRow, workbook } from '../../../testing-workbooks.ts'
import type { SheetRow } from '../reader.ts'
import { readerFor } from '../readers.ts'
import { filesOnDisk } from './files-on-disk.ts'
import { packBundle } from './pack-bundle.ts'

const B = fileURLToPath(new URL('../../../../../shared/data/agencies/b-rpst-43file', import.meta.url))

async function zipOf(members: Record<string, Buffer | string>): Promise<Buffer> {
  const pieces: Buffer[] = []
  const parts = Object.entries(members).map(([name, content]) => ({ name, content: Buffer.from(content) }))
  for await (const piece of zipped(parts)) pieces.push(piece)
  return Buffer.concat(pieces)
}

async function sheetsOf(bytes: Buffer, fileName: string): Promise<Record<string, SheetRow[]>> {
  const read: Record<string, SheetRow[]> = {}
  for (const sheet of await readerFor(bytes, fileName).read(bytes, fileName)) {
    read[sheet.name] = []
    for await (const { rows } of sheet.pieces()) read[sheet.name]!.push(...rows)
  }
  return read
}

const countsOf = (sheets: Record<string, SheetRow[]>) =>
  Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, rows.length]))

describe('the files of a health centre', () => {
  test.each([
    ['person.txt, by what lies beside it', [join(B, 'person.txt')], 'person.txt'],
    ['their folder', [B], 'person.txt'],
    ['both, named', [join(B, 'person.txt'), join(B, 'home.txt')], 'person.txt'],
  ])('come together from %s', async (_name, paths, fileName) => {
    const file = await filesOnDisk(paths)
    expect(file.fileName).toBe(fileName)
    expect(countsOf(await sheetsOf(file.bytes, file.fileName))).toEqual({ '': 952, 'home.txt': 830 })
  })

  test('are named as they are, however they are called', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'klang-bundle-'))
    for (const name of ['F43_PERSON_99901.txt', 'F43_HOME_99901.txt', 'F43_DRUG_99901.txt'])
      writeFileSync(join(folder, name), 'HOSPCODE|PID\n99901|1\n')
    const file = await filesOnDisk([join(folder, 'F43_PERSON_99901.txt')])
    expect(countsOf(await sheetsOf(file.bytes, file.fileName))).toEqual({ '': 2, 'F43_HOME_99901.txt': 2 })
  })

  test('home.txt by itself is itself', async () => {
    const file = await filesOnDisk([join(B, 'home.txt')])
    expect(file.bytes.equals(readFileSync(join(B, 'home.txt')))).toBe(true)
  })

  test('without a header get the one that belongs to them, and keep the numbers of their lines', async () => {
    const whole = readFileSync(join(B, 'person.txt'), 'utf8')
    const bare = whole.slice(whole.indexOf('\n') + 1)
    const { '': rows } = await sheetsOf(Buffer.from(bare), 'person.txt')
    expect(rows!.slice(0, 2).map(({ row, cells }) => [row, cells[1]])).toEqual([
      [0, 'CID'],
      [1, '9900120136754'],
    ])
    expect(rows).toHaveLength(952)
  })
})

describe('a zip', () => {
  test('of texts has a sheet for each, without what systems leave behind', async () => {
    const bytes = await zipOf({ 'ข้อมูล/person.txt': 'A|B\n1|2\n', 'ข้อมูล/home.txt': '', '__MACOSX/._person.txt': '\0\0' })
    expect(countsOf(await sheetsOf(bytes, 'แฟ้ม.zip'))).toEqual({ 'person.txt': 2, 'home.txt': 0 })
  })

  test('of one workbook is that workbook', async () => {
    const bytes = await zipOf({ 'รายชื่อ.xlsx': await workbook({ people: [personRow(1)] }) })
    expect(countsOf(await sheetsOf(bytes, 'รายชื่อ.zip'))).toEqual({ บุคคล: 2 })
  })

  test.each([
    [
      'of several workbooks',
      async () => ({ 'a.xlsx': await workbook({ people: [] }), 'b.xlsx': await workbook({ people: [] }) }),
      'bundle-holds-others',
    ],
    [
      'with a picture in it',
      async () => ({ 'person.txt': 'A|B\n', 'a.png': Buffer.from('89504e470d0a1a0a0000', 'hex') }),
      'bundle-holds-others',
    ],
    ['in a zip', async () => ({ 'a.zip': await zipOf({ 'person.txt': 'A|B\n' }) }), 'bundle-holds-others'],
    ['of nothing', async () => ({}), 'file-not-a-workbook'],
    [
      'of a thousand files',
      async () => Object.fromEntries(Array.from({ length: 1_000 }, (_, n) => [`${n}.txt`, 'a|b\n'])),
      'file-unfolds-too-far',
    ],
    [
      'that unfolds into all memory',
      async () =>
        Object.fromEntries(Array.from({ length: 6 }, (_, n) => [`${n}.txt`, Buffer.alloc(50 * 2 ** 20, 'a|')])),
      'file-unfolds-too-far',
    ],
  ] as [string, () => Promise<Record<string, Buffer | string>>, string][])(
    '%s is refused',
    async (_name, members, key) => {
      await expect(zipOf(await members()).then((bytes) => sheetsOf(bytes, 'a.zip'))).rejects.toMatchObject({ key })
    },
  )

  test('cut off is told to be so', async () => {
    const bytes = await zipOf({ 'person.txt': 'A|B\n1|2\n', 'home.txt': 'A|B\n1|2\n' })
    await expect(sheetsOf(bytes.subarray(0, -30), 'a.zip')).rejects.toMatchObject({ key: 'file-truncated' })
  })
})

test('two files of one name stay two', async () => {
  const text = { fileName: 'person.txt', bytes: Buffer.from('A|B\n1|2\n') }
  const { bytes, fileName } = await packBundle([text, text])
  expect(Object.keys(await sheetsOf(bytes, fileName))).toEqual(['', 'person (2).txt'])
})

test('a workbook does not go together with a text', async () => {
  const files = [
    { fileName: 'person.txt', bytes: Buffer.from('A|B\n') },
    { fileName: 'a.xlsx', bytes: await workbook({ people: [] }) },
  ]
  await expect(packBundle(files)).rejects.toMatchObject({ key: 'bundle-holds-others', details: { names: ['a.xlsx'] } })
})
