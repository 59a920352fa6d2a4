import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeXlsx } from 'hucre'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { checkDigit } from '../../domain/registry/people/citizen-number.ts'
import { openShell, type Serving, type Shell, signInAt } from '../testing-cli.ts'

const password = 'ท้องฟ้าหลังฝน'
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

/** Far enough apart that none is a slip of another. */
const twelve = (at: number) => `9${String(at * 12_345_678).padStart(11, '0')}`
const NAMES = ['กานดา', 'ขวัญใจ', 'ซาปีนะ']
const numberOf = (at: number) => twelve(at) + checkDigit(twelve(at))

/** A small workbook in the central form: each person with one visit. */
async function form(rows: number): Promise<Buffer> {
  const numbers = Array.from({ length: rows }, (_, at) => numberOf(at + 1))
  const people = numbers.map((number, at) => [number, NAMES[at]!, 'ดีงาม', 'ท่าข้าม', 'หาดใหญ่', 'สงขลา'])
  const visits = numbers.map((number) => [number, '5/4/2563'])
  const sheets = [
    { name: 'บุคคล', rows: [['เลขประจำตัวประชาชน', 'ชื่อ', 'นามสกุล', 'ตำบล', 'อำเภอ', 'จังหวัด'], ...people] },
    { name: 'เยี่ยมบ้าน', rows: [['เลขประจำตัวประชาชน', 'วันที่เยี่ยม'], ...visits] },
  ]
  return Buffer.from(await writeXlsx({ sheets }))
}

describe('where nothing is installed', () => {
  let shell: Shell
  beforeAll(() => {
    shell = openShell()
  })
  afterAll(() => shell.throwAway())

  test('help tells every command in Thai and in English', async () => {
    const { code, out } = await shell.klang(['help'])
    expect(code).toBe(0)
    for (const words of ['klang setup', 'klang serve', 'klang import FILE', 'นำเข้า', 'imports a list'])
      expect(out).toContain(words)
  })

  test('nothing begins by a slip of the finger', async () => {
    for (const words of [['serve'], ['report', 'visits'], ['import', 'x.xlsx', '--organization', 'X']]) {
      const { code, err } = await shell.klang(words)
      expect([code, err]).toEqual([1, expect.stringMatching(/klang setup[\s\S]*Nothing is installed/)])
    }
    expect(existsSync(join(shell.folder, 'data'))).toBe(false)
    expect((await shell.klang(['frobnicate'])).code).toBe(1)
  })

  test('a setup that is refused leaves nothing installed', async () => {
    const { code, err } = await shell.klang(
      ['setup', '--organization', 'PAO90', 'อบจ.', '--user', 'arun', '--name', 'อรุณ', '--password-stdin'],
      'short\n',
    )
    expect([code, err]).toEqual([1, expect.stringContaining('at least 10 characters')])
    expect(existsSync(join(shell.folder, 'data'))).toBe(false)
  })
})

describe('a real installation', () => {
  let shell: Shell
  const words = (line: string) => line.split(' ')
  const klang = (line: string, input?: string) => shell.klang(words(line), input)
  beforeAll(async () => {
    shell = openShell()
    const { code, out } = await klang(
      'setup --organization pao90 อบจ.สงขลา --user Arun --name อรุณ --password-stdin',
      `${password}\n`,
    )
    expect([code, out]).toEqual([0, expect.stringContaining('PAO90')])
    writeFileSync(join(shell.folder, 'form.xlsx'), await form(3))
    writeFileSync(join(shell.folder, 'notes.txt'), 'not a workbook')
  })
  afterAll(() => shell.throwAway())

  test('is set up once, and is no demo', async () => {
    expect((await klang('setup --organization x อื่น --user x --name x --password-stdin', password)).err).toContain(
      'set up already',
    )
    expect((await klang('demo')).err).toContain('set up already')
    const modeOf = (path: string) => statSync(join(shell.folder, path)).mode & 0o777
    expect([modeOf('data'), modeOf('data/keys.json')]).toEqual([0o700, 0o600])
  })

  let batch: string

  test('a file is imported, and reported', async () => {
    const { code, out } = await klang('import form.xlsx --organization PAO90 --json')
    const report = JSON.parse(out)
    expect([code, Object.keys(report)]).toEqual([0, ['batch', 'sheets', 'issues']])
    const counts = ['created', 'kind', 'name', 'read', 'refused', 'review', 'unchanged', 'updated']
    expect(Object.keys(report.sheets[0]).sort()).toEqual(counts)
    expect(report.sheets).toMatchObject([
      { name: 'บุคคล', kind: 'people', read: 3, created: 3 },
      { name: 'เยี่ยมบ้าน', kind: 'visits', read: 3, created: 3 },
    ])
    const rows = (await klang('report visits --year 2563 --as-of 2563-12-18 --format json')).out
    expect(JSON.parse(rows)).toEqual([{ area: '90', name: 'สงขลา', visits: 3, people: 3 }])
    batch = report.batch
  })

  describe('beside a running server', () => {
    let server: Serving
    beforeAll(async () => {
      server = await shell.serve()
    })
    afterAll(() => server.stop('SIGKILL'))

    test('it answers, serves the pages, and tells no sign-ins', async () => {
      expect(server.told()).not.toMatch(/demo/)
      expect(await (await fetch(`${server.address}/health`)).json()).toEqual({ status: 'ok' })
      expect((await fetch(`${server.address}/ready`)).status).toBe(200)
      expect((await fetch(`${server.address}/api/v1/demo`)).status).toBe(404)
      expect(await (await fetch(`${server.address}/api/v1/nowhere`)).json()).toMatchObject({ problem: 'not-found' })
      expect((await fetch(`${server.address}/office/people`)).headers.get('content-type')).toContain('text/html')
      expect((await fetch(`${server.address}/assets/gone.js`)).status).toBe(404)
    })

    test('commands run inside it, and say what they would have said', async () => {
      expect((await klang('organization add RPST รพ.สต.ท่าข้าม --kind health-service')).code).toBe(0)
      const add =
        'user add nok --organization RPST --name นก --role officer --area 901113 --until 2600-01-31 --password-stdin'
      expect((await klang(add, password)).code).toBe(0)
      expect((await klang('user list')).out).toMatch(
        /nok +นก +รพ.สต.ท่าข้าม +เจ้าหน้าที่ ต.ท่าข้าม อ.หาดใหญ่ จ.สงขลา ถึง 31 ม.ค. 2600/,
      )
      expect((await signInAt(server.address, 'nok', password)).status).toBe(200)
      expect((await klang('user disable nok')).code).toBe(0)
      expect((await signInAt(server.address, 'nok', password)).status).toBe(401)
      expect(await klang(add, 'short')).toMatchObject({
        code: 1,
        err: expect.stringContaining('at least 10 characters'),
      })
    })

    test('the same file changes nothing, and a dry run writes nothing', async () => {
      for (const dry of ['', ' --dry-run']) {
        const { batch: made, sheets } = JSON.parse(
          (await klang(`import form.xlsx --organization pao90 --json${dry}`)).out,
        )
        expect(sheets).toMatchObject([
          { created: 0, unchanged: 3 },
          { created: 0, unchanged: 3 },
        ])
        expect(made === null).toBe(dry !== '')
      }
    })

    test('a file in which nothing can be read ends with 2, and the reason', async () => {
      for (const [file, reason] of [
        ['notes.txt', 'No list of people'],
        ['gone.xlsx', 'cannot be opened'],
      ] as const) {
        const { code, err } = await klang(`import ${file} --organization PAO90`)
        expect([code, err]).toEqual([2, expect.stringContaining(reason)])
      }
      expect((await klang('import form.xlsx --organization NOBODY')).code).toBe(1)
    })

    test('the report speaks both eras, and three formats', async () => {
      const report = async (line: string) => (await klang(`report visits ${line}`)).out
      const json = await report('--year 2563 --as-of 2563-12-18 --format json')
      expect(await report('--year 2563 --as-of 2020-12-18 --format json')).toBe(json)
      const months = await report('--fiscal-year 2563 --by month --area 90 --format json')
      expect(JSON.parse(months)).toEqual([{ month: '2563-04', visits: 3, people: 3 }])
      expect(await report('--year 2563 --as-of 2563-12-18')).toMatch(/90 +สงขลา +3 +3[\s\S]*ข้อมูล ณ วันที่ 18 ธันวาคม 2563/)
      expect(await report('--year 2563 --format csv')).toContain('90,สงขลา,3,3')
      expect((await klang('report visits --as-of 2563-02-30')).code).toBe(1)
    })

    test('files come from, and go to, the folder the command was typed in', async () => {
      expect((await klang(`undo ${batch}`)).code).toBe(0)
      expect(JSON.parse((await klang('report visits --year 2563 --format json')).out)).toEqual([])
      expect((await klang('import form.xlsx --organization PAO90')).code).toBe(0)
      expect((await klang('export people --out people.csv')).code).toBe(0)
      expect(readFileSync(join(shell.folder, 'people.csv'), 'utf8')).toContain('ขวัญใจ')
      expect((await klang('export visits')).out).toContain('05/04/2563')
    })

    test('who became whom is a line of JSON for each person', async () => {
      const { out } = await klang('export people --with-sources --format ndjson')
      const people = out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
      expect(people).toHaveLength(3)
      expect(people[0]).toEqual({
        id: expect.any(String),
        identifiers: [{ kind: 'citizen-number', value: expect.stringMatching(/^x-xxxx-xxxxx-/) }],
        name: 'กานดา ดีงาม',
        sources: [{ organization: 'PAO90', file: 'form.xlsx', sheet: 'บุคคล', row: 2 }],
      })
      expect((await klang('export people --with-sources')).code).toBe(1)
    })

    test('a second server does not open the same folder', async () => {
      expect(await klang('serve')).toMatchObject({
        code: 1,
        err: expect.stringContaining('is using this data folder'),
      })
    })

    test('when it is told to stop it leaves neither lock nor socket', async () => {
      expect((await server.stop('SIGTERM')).code).toBe(0)
      expect([
        existsSync(join(shell.folder, 'data/klang.lock')),
        existsSync(join(shell.folder, 'data/klang.sock')),
      ]).toEqual([false, false])
      expect((await klang('user unlock arun')).code).toBe(0)
    })

    test('what a killed one left behind is in nobody’s way', async () => {
      server = await shell.serve()
      await server.stop('SIGKILL')
      expect(existsSync(join(shell.folder, 'data/klang.lock'))).toBe(true)
      expect((await klang('organization list')).out).toContain('RPST')
      server = await shell.serve()
      expect((await klang('organization list')).out).toContain('RPST')
    })
  })
})
