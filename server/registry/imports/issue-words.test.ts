import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import english from '../../../domain/text/en.json' with { type: 'json' }
import thai from '../../../domain/text/th.json' with { type: 'json' }
import { root } from '../../platform/root.ts'
import { issueOf } from './batch-issues.ts'

const SOURCES = ['domain/registry/imports', 'domain/care', 'server/registry/imports']
const REMARK = /(?:\.(?:fix|warn|ask|refuse)\(|rowRemark\('\w+', |unlinked\('\w+', )'([a-z0-9-]+)'/g
/** Made from parts: the noun of a sheet, the level of an area, the problem of a date. */
const COMPOSED = [
  'visit-row-repeated',
  'need-row-repeated',
  'visit-person-unknown',
  'need-person-unknown',
  'number-shared',
  'outside-scope',
  'name-spelling-differs',
  'first-name-differs',
  'surname-differs',
  'area-needed',
  'area-spelling',
  'area-inferred',
  ...['province', 'district', 'subdistrict'].flatMap((level) => [`${level}-missing`, `${level}-unknown`]),
  ...['unreadable', 'impossible', 'two-digit-year-unclear'].flatMap((problem) => [
    `date-${problem}`,
    `fact-date-${problem}`,
  ]),
  'date-pre-2484',
  'date-2483-had-nine-months',
  'date-jan-first',
  'date-era-ce',
  'date-two-digit-year',
  'date-serial',
  'name-invisible-letters',
  'name-split-am',
  'name-double-e',
  'name-spaces',
  'person-died',
  'person-moved',
  'date-serial-be',
  'row-is-title',
  'row-is-header',
  'row-is-total',
  'row-is-note',
  'row-is-example',
  'sheet-without-persons',
  'sheet-was-left-out',
  'sheet-is-joined',
  'number-length',
  'number-checksum',
  'number-not-digits',
  'number-scientific',
]

const codesInSources = SOURCES.flatMap((folder) =>
  readSources(folder).flatMap((text) => [...text.matchAll(REMARK)].map(([, code]) => code!)),
)

function readSources(folder: string): string[] {
  const files = readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
  return files
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(new URL(`${folder}/${name}`, root), 'utf8'))
}

const codes = [...new Set([...codesInSources, ...COMPOSED])].sort()

test('every remark has its words in both languages', () => {
  expect(codesInSources.length).toBeGreaterThan(20)
  const words = [thai, english] as Record<string, string>[]
  expect(codes.filter((code) => words.some((said) => !said[`issues.${code}`]))).toEqual([])
})

test('values stand in the words, and names that look alike only where there are any', () => {
  const remark = { column: 'ตำบล', code: 'subdistrict-unknown', severity: 'warn', value: 'ท่าช้าม' } as const
  const said = (nearest: string, count: number) => issueOf('บุคคล', 2, { ...remark, values: { nearest, count } }).message
  expect(said('ท่าข้าม, ท่าช้าง', 2)).toContain('ท่าข้าม, ท่าช้าง')
  expect(said('', 0)).not.toContain('ใกล้เคียง')
  expect(
    issueOf('บุคคล', 2, { ...remark, code: 'adl-sum-differs', values: { sum: 9, total: 12 } }, 'en').message,
  ).toMatch(/12.*9/)
})
