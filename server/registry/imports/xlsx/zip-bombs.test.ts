import { describe, expect, test } from 'vitest'
import { zipped } from '../../../platform/zip-writer.ts'
import { xlsxReader } from '../xlsx-reader.ts'
import { openZip, streamPart } from './zip.ts'

const TOO_FAR = { key: 'file-unfolds-too-far' }

async function packed(parts: Record<string, Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = []
  const whole = { '[Content_Types].xml': Buffer.from('<Types/>'), ...parts }
  for await (const piece of zipped(Object.entries(whole).map(([name, content]) => ({ name, content }))))
    pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}

describe('a file made to fill the memory', () => {
  test.each(['_rels/.rels', 'xl/workbook.xml'])('is put aside before %s is unfolded', async (part) => {
    const bomb = await packed({ [part]: Buffer.alloc(80 * 2 ** 20) })
    expect(bomb.length).toBeLessThan(2 ** 20)
    await expect(xlsxReader.read(bomb, '')).rejects.toMatchObject(TOO_FAR)
  })

  test('with thousands of parts is not opened', async () => {
    const parts = Object.fromEntries(Array.from({ length: 10_001 }, (_, n) => [`a${n}`, Buffer.from('a')]))
    await expect(packed(parts).then((bytes) => xlsxReader.read(bytes, ''))).rejects.toMatchObject(TOO_FAR)
  })

  test('as rows stops where it is beyond all measure', async () => {
    const sheet = 'xl/worksheets/sheet1.xml'
    const zip = openZip(await packed({ [sheet]: Buffer.alloc(200 * 2 ** 20) }))
    let seen = 0
    const read = async () => {
      for await (const piece of streamPart(zip, sheet)) seen += piece.length
    }
    await expect(read()).rejects.toMatchObject(TOO_FAR)
    expect(seen).toBeLessThan(140 * 2 ** 20)
  })
})
