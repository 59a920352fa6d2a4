// Which instruments there are, for whom and how often. Each is loaded when it is opened: the words of one form are more than
// the list of all.
import type { RestrictedKind } from '../../registry/restricted/restricted.ts'
import type { Instrument, Words } from './instrument.ts'

/** Any of these is enough; without any it suits everybody. */
export type Suits = { groups?: readonly string[]; fromAge?: number; belowAge?: number; adlBelow?: number }

type Listed = {
  code: string
  title: Words
  suits: Suits
  /** How long a result stands. */
  everyDays?: number
  restricted?: RestrictedKind
  /** Asked only as the continuation of another. */
  follows?: string
  current: string
  /** Those of the past stay, for what was answered on them. */
  versions: Record<string, () => Promise<Instrument>>
}

export const INSTRUMENTS: readonly Listed[] = [
  {
    code: 'barthel',
    title: { th: 'ความสามารถในการทำกิจวัตรประจำวัน (ADL)', en: 'Everyday activities (Barthel ADL)' },
    suits: { fromAge: 60, groups: ['disabled', 'home-bound', 'bed-bound'] },
    everyDays: 180,
    current: '1',
    versions: { 1: async () => (await import('./instruments/barthel.ts')).barthel },
  },
  {
    code: '2q',
    title: { th: 'คัดกรองซึมเศร้า 2 คำถาม (2Q)', en: 'Depression: two questions (2Q)' },
    suits: { fromAge: 18 },
    everyDays: 365,
    current: '1',
    versions: { 1: async () => (await import('./instruments/two-questions.ts')).twoQuestions },
  },
  {
    code: '9q',
    title: { th: 'ประเมินซึมเศร้า 9 คำถาม (9Q)', en: 'Depression: nine questions (9Q)' },
    suits: { fromAge: 18 },
    follows: '2q',
    current: '1',
    versions: { 1: async () => (await import('./instruments/nine-questions.ts')).nineQuestions },
  },
  {
    code: '8q',
    title: { th: 'ประเมินการฆ่าตัวตาย 8 คำถาม (8Q)', en: 'Suicide risk: eight questions (8Q)' },
    suits: { fromAge: 18 },
    restricted: 'suicide-risk',
    follows: '9q',
    current: '1',
    versions: { 1: async () => (await import('./instruments/eight-questions.ts')).eightQuestions },
  },
]

export const findListed = (code: string): Listed | undefined => INSTRUMENTS.find((listed) => listed.code === code)

/** Of this version, or of the one that is asked today; undefined when nobody here knows it. */
export async function loadInstrument(code: string, version?: string): Promise<Instrument | undefined> {
  const listed = findListed(code)
  return listed?.versions[version ?? listed.current]?.()
}
