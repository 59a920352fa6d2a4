// The first version: of the worker and her hazards the same as today's, less of what she handles and what was done.
import { type Instrument, type Item, w, YES } from '../instrument.ts'

const LEVELS = (words: [string, string][]) => words.map(([th, en], at) => ({ value: at + 1, label: w(th, en) }))
const LIKELY = LEVELS([
  ['นานๆ ครั้ง', 'Seldom'],
  ['เป็นบางวัน', 'Some days'],
  ['เกือบทุกวัน', 'Nearly every day'],
])
const BAD = LEVELS([
  ['เล็กน้อย หายเอง', 'Slight, heals by itself'],
  ['ต้องรักษา หยุดงาน', 'Needs treatment, days off'],
  ['รุนแรง พิการหรือเสียชีวิตได้', 'Grave: disability or death'],
])

const hazard = (id: string, th: string, en: string, helpTh: string, helpEn: string): Item[] => [
  { id, kind: 'yes-no', label: w(th, en), help: w(helpTh, helpEn) },
  {
    id: `${id}-likely`,
    kind: 'choice',
    label: w(`${th}: เจอบ่อยแค่ไหน`, `${en}: how often?`),
    options: LIKELY,
    shownWhen: { item: id, in: [YES] },
  },
  {
    id: `${id}-bad`,
    kind: 'choice',
    label: w(`${th}: ถ้าเกิดขึ้นจะหนักแค่ไหน`, `${en}: how bad could it be?`),
    options: BAD,
    shownWhen: { item: id, in: [YES] },
  },
]

/** What may do harm at work, each with how likely and how bad. */
export const HAZARDS: Item[] = [
  ...hazard(
    'physical',
    'ความร้อน เสียงดัง แสง หรือแรงสั่น',
    'Heat, noise, light or vibration',
    'ทำกลางแดด ใกล้เตา เครื่องจักร',
    'In the sun, near a stove or machines',
  ),
  ...hazard(
    'chemical',
    'สารเคมีหรือฝุ่น',
    'Chemicals or dust',
    'ยาฆ่าแมลง ยาฆ่าหญ้า น้ำกรดยาง ฝุ่น',
    'Pesticides, weed killers, rubber acid, dust',
  ),
  ...hazard('biological', 'เชื้อโรคจากงาน', 'Germs', 'ฉี่หนู ไข้ดิน แผลแช่น้ำ', 'Leptospirosis, melioidosis, wounds in water'),
  ...hazard(
    'strain',
    'ท่าทางและการยก',
    'Posture and lifting',
    'ยกหนัก ก้ม ท่าซ้ำ นั่งหรือยืนนาน',
    'Heavy lifting, bending, repeating, long sitting or standing',
  ),
  ...hazard('mental', 'ความเครียด', 'Stress', 'หนี้ งานกลางคืน ทำคนเดียว', 'Debt, night work, working alone'),
  ...hazard(
    'accident',
    'อุบัติเหตุ',
    'Accidents',
    'ของมีคม รถ จมน้ำ งู สัตว์',
    'Sharp things, traffic, drowning, snakes, animals',
  ),
]

export const WORKER: Item[] = [
  {
    id: 'work',
    kind: 'text',
    label: w('งานหลักคืออะไร', 'What is the main work?'),
    help: w('เช่น กรีดยาง ประมง ทำนา เย็บผ้า ค้าขาย', 'Such as rubber tapping, fishing, rice, sewing, trade'),
  },
  {
    id: 'years',
    kind: 'number',
    label: w('ทำมากี่ปี', 'For how many years?'),
    unit: w('ปี', 'years'),
    min: 0,
    max: 80,
    step: 1,
    isOptional: true,
  },
  {
    id: 'hours',
    kind: 'number',
    label: w('วันละกี่ชั่วโมง', 'How many hours a day?'),
    unit: w('ชั่วโมง', 'hours'),
    min: 0,
    max: 24,
    step: 0.5,
    isOptional: true,
  },
  { id: 'insured', kind: 'yes-no', label: w('เป็นผู้ประกันตน มาตรา 40', 'Insured under section 40'), isOptional: true },
  { id: 'injured', kind: 'yes-no', label: w('ใน 12 เดือน เคยบาดเจ็บจากงาน', 'Injured at work in the past 12 months') },
]

const PROTECTION_AND_SIGNS: Item[] = [
  {
    id: 'protection',
    kind: 'many',
    label: w('เครื่องป้องกันที่ใช้ประจำ', 'Protection used regularly'),
    isOptional: true,
    options: [
      { value: 'gloves', label: w('ถุงมือ', 'Gloves') },
      { value: 'mask', label: w('หน้ากาก', 'Mask') },
      { value: 'glasses', label: w('แว่นตา', 'Glasses') },
      { value: 'boots', label: w('รองเท้าบูท', 'Boots') },
      { value: 'hat', label: w('หมวก', 'Hat or helmet') },
      { value: 'life-vest', label: w('เสื้อชูชีพ', 'Life vest') },
    ],
  },
  {
    id: 'signs',
    kind: 'many',
    label: w('อาการที่เป็นจากงาน', 'Complaints from work'),
    isOptional: true,
    options: [
      { value: 'back', label: w('ปวดหลัง คอ ไหล่ เข่า', 'Pain in back, neck, shoulders or knees') },
      { value: 'numb', label: w('มือชา', 'Numb hands') },
      { value: 'rash', label: w('ผื่นคัน', 'Rash') },
      { value: 'dizzy', label: w('เวียนหัวหลังพ่นยา', 'Dizzy after spraying') },
      { value: 'breath', label: w('หายใจลำบาก ไอเรื้อรัง', 'Short of breath, lasting cough') },
    ],
  },
]

export const informalWork1: Instrument = {
  code: 'informal-work',
  version: '1',
  ruleVersion: '1',
  title: w('ความเสี่ยงจากงาน แรงงานนอกระบบ (อสอช.)', 'Risks at work, informal workers'),
  lead: w('ถามที่ทำงานจริงถ้าทำได้ เห็นแล้วถามง่ายกว่า', 'Ask where the work is done if you can: seeing helps asking'),
  source: 'ชุดข้อมูลขั้นต่ำของอาสาสมัครอาชีวอนามัย; ความเสี่ยง = โอกาส × ความรุนแรง (คู่มืออาชีวอนามัย กรมควบคุมโรค)',
  licence: 'Own wording',
  items: [...WORKER, ...HAZARDS, ...PROTECTION_AND_SIGNS],
  scoring: { rule: 'highest-risk', from: 0, to: 9 },
  bands: [
    {
      code: 'none',
      from: 0,
      label: w('ไม่พบความเสี่ยง', 'No risk found'),
      action: w('ถามซ้ำเมื่องานเปลี่ยน', 'Ask again when the work changes'),
      severity: 'fine',
    },
    {
      code: 'low',
      from: 1,
      label: w('ความเสี่ยงต่ำ', 'Low risk'),
      action: w('ให้คำแนะนำ', 'Give advice'),
      severity: 'fine',
    },
    {
      code: 'medium',
      from: 3,
      label: w('ความเสี่ยงปานกลาง', 'Medium risk'),
      action: w('ช่วยปรับวิธีทำงานและเครื่องป้องกัน', 'Help to change the way of working and the protection'),
      severity: 'watch',
    },
    {
      code: 'high',
      from: 6,
      label: w('ความเสี่ยงสูง', 'High risk'),
      action: w('ปรับทันที และส่งต่อคลินิกโรคจากการทำงาน', 'Change it at once, and refer to the occupational clinic'),
      severity: 'act',
    },
  ],
  notes: [
    {
      when: { item: 'signs', in: ['dizzy', 'breath'] },
      say: w('มีอาการหลังสัมผัสสารหรือฝุ่น ควรตรวจที่ รพ.สต.', 'Complaints after chemicals or dust: have them looked at'),
      severity: 'act',
    },
  ],
}
