// Which instruments there are, for whom and how often. Each is loaded when it is opened: the words of one form are more than
// the list of all.
import type { Role } from '../../ground/access/actor.ts'
import type { RestrictedKind } from '../../registry/restricted/restricted.ts'
import type { Instrument, Words } from './instrument.ts'

/** Any of these is enough; without any it suits everybody. */
export type Suits = { groups?: readonly string[]; fromAge?: number; adlBelow?: number }

export type Listed = {
  code: string
  title: Words
  suits: Suits
  /** How long a result stands. */
  everyDays?: number
  restricted?: RestrictedKind
  /** As of the instrument: without it, whoever sees the person may ask. */
  askedBy?: readonly Role[]
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
  {
    code: 'tai',
    title: { th: 'ระดับการพึ่งพิง (TAI)', en: 'Level of dependence (TAI)' },
    suits: { groups: ['home-bound', 'bed-bound'], adlBelow: 12 },
    everyDays: 270,
    current: '1',
    versions: { 1: async () => (await import('./instruments/tai.ts')).tai },
  },
  {
    code: 'ltc',
    title: { th: 'กลุ่มผู้มีภาวะพึ่งพิง (LTC กลุ่ม 1–4)', en: 'Group of long-term care (LTC 1 to 4)' },
    suits: { groups: ['home-bound', 'bed-bound'], adlBelow: 12 },
    everyDays: 270,
    current: '1',
    versions: { 1: async () => (await import('./instruments/ltc.ts')).ltc },
  },
  {
    code: 'bmi',
    title: { th: 'ดัชนีมวลกายและรอบเอว', en: 'Body mass index and waist' },
    suits: {},
    current: '1',
    versions: { 1: async () => (await import('./instruments/bmi.ts')).bmi },
  },
  {
    code: 'tug',
    title: { th: 'ลุกเดินจับเวลา (TUG)', en: 'Timed up and go (TUG)' },
    suits: { fromAge: 60 },
    current: '2',
    versions: {
      1: async () => (await import('./instruments/tug-1.ts')).tug1,
      2: async () => (await import('./instruments/tug.ts')).tug,
    },
  },
  {
    code: 'thai-frat',
    title: { th: 'ความเสี่ยงหกล้ม (Thai-FRAT)', en: 'Risk of falling (Thai-FRAT)' },
    suits: { fromAge: 60 },
    everyDays: 365,
    current: '1',
    versions: { 1: async () => (await import('./instruments/thai-frat.ts')).thaiFrat },
  },
  {
    code: 'pain',
    title: { th: 'ระดับความปวด (0–10)', en: 'Pain (0 to 10)' },
    suits: {},
    current: '1',
    versions: { 1: async () => (await import('./instruments/pain.ts')).pain },
  },
  {
    code: 'pressure-sore',
    title: { th: 'แผลกดทับ', en: 'Pressure sore' },
    suits: { groups: ['bed-bound'], adlBelow: 5 },
    current: '1',
    versions: { 1: async () => (await import('./instruments/pressure-sore.ts')).pressureSore },
  },
  {
    code: 'caregiver',
    title: { th: 'ผู้ดูแลไหวไหม (4 คำถาม)', en: 'How the carer copes (4 questions)' },
    suits: { groups: ['home-bound', 'bed-bound', 'disabled'], adlBelow: 12 },
    everyDays: 180,
    current: '1',
    versions: { 1: async () => (await import('./instruments/caregiver.ts')).caregiver },
  },
  {
    code: 'inhomesss',
    title: { th: 'เยี่ยมบ้านรอบด้าน (INHOMESSS)', en: 'The whole home visit (INHOMESSS)' },
    suits: {},
    current: '1',
    versions: { 1: async () => (await import('./instruments/inhomesss.ts')).inhomesss },
  },
  {
    code: 'smi-v',
    title: {
      th: 'ติดตามผู้ป่วยจิตเวชที่เสี่ยงก่อความรุนแรง (SMI-V 9 ด้าน)',
      en: 'Follow-up of psychiatric risk of violence (SMI-V, nine aspects)',
    },
    suits: { fromAge: 15 },
    restricted: 'psychiatric',
    askedBy: ['officer', 'care-manager'],
    current: '1',
    versions: { 1: async () => (await import('./instruments/smi-v.ts')).smiV },
  },
  {
    code: 'informal-work',
    title: { th: 'ความเสี่ยงจากงาน แรงงานนอกระบบ (อสอช.)', en: 'Risks at work, informal workers' },
    suits: { groups: ['informal-worker'] },
    everyDays: 365,
    current: '2',
    versions: {
      1: async () => (await import('./instruments/informal-work-1.ts')).informalWork1,
      2: async () => (await import('./instruments/informal-work.ts')).informalWork,
    },
  },
  {
    code: 'out-of-school',
    title: { th: 'เด็กนอกระบบการศึกษา', en: 'A child outside school' },
    suits: { groups: ['out-of-school'] },
    everyDays: 180,
    current: '2',
    versions: {
      1: async () => (await import('./instruments/out-of-school-1.ts')).outOfSchool1,
      2: async () => (await import('./instruments/out-of-school.ts')).outOfSchool,
    },
  },
]

export const findListed = (code: string): Listed | undefined => INSTRUMENTS.find((listed) => listed.code === code)

/** Of this version, or of the one that is asked today; undefined when nobody here knows it. */
export async function loadInstrument(code: string, version?: string): Promise<Instrument | undefined> {
  const listed = findListed(code)
  return listed?.versions[version ?? listed.current]?.()
}
