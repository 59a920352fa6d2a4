import { type Instrument, type Item, w, YES } from '../instrument.ts'

const aspect = (id: string, label: Item['label'], ...fromGood: [string, string][]): Item => ({
  id,
  kind: 'choice',
  label,
  options: fromGood.map(([th, en], at) => ({ value: at + 1, label: w(th, en), score: at + 1 })),
})

/** In months two to five only the first four are asked (กรมสุขภาพจิต). */
const inFull = (item: Item): Item => ({ ...item, shownWhen: { item: 'month', in: ['1', '6'] } })

const ALWAYS: Item[] = [
  aspect(
    'symptoms',
    w('อาการทางจิต', 'Symptoms'),
    ['ไม่มีอาการ', 'None'],
    ['มีอาการบ้าง แต่ไม่รบกวนชีวิตประจำวัน', 'Some, not in the way of daily life'],
    ['มีอาการมาก รบกวนตนเองหรือผู้อื่น', 'Many, troubling herself or others'],
  ),
  aspect(
    'medicine',
    w('การกินยา', 'Taking medicine'),
    ['กินยาสม่ำเสมอ', 'Takes it regularly'],
    ['ขาดยาบ้าง หรือต้องมีคนเตือน', 'Misses some, or has to be reminded'],
    ['ไม่ยอมกินยา หรือขาดยา', 'Refuses, or has stopped'],
  ),
  aspect(
    'carer',
    w('ผู้ดูแลหรือญาติ', 'Carer or family'),
    ['มีผู้ดูแลใกล้ชิดและดูแลได้ดี', 'A carer who is near and cares well'],
    ['มีผู้ดูแล แต่ดูแลได้บางเวลา', 'A carer, but only at times'],
    ['ไม่มีผู้ดูแล หรือผู้ดูแลไม่ไหว', 'No carer, or one who cannot cope'],
  ),
  aspect(
    'daily',
    w('กิจวัตรประจำวัน', 'Daily life'),
    ['ทำได้เอง', 'By herself'],
    ['ทำได้เมื่อมีคนกระตุ้น', 'When someone prompts her'],
    ['ทำเองไม่ได้', 'Cannot'],
  ),
]

const AT_FIRST_AND_SIXTH: Item[] = [
  aspect(
    'work',
    w('การประกอบอาชีพ', 'Work'),
    ['ทำงานได้', 'Works'],
    ['ทำงานได้บ้าง', 'Works in part'],
    ['ทำงานไม่ได้', 'Does not work'],
  ),
  aspect(
    'family',
    w('สัมพันธภาพในครอบครัว', 'In the family'),
    ['อยู่ด้วยกันดี', 'Get on well'],
    ['ขัดแย้งบ้าง', 'Some conflict'],
    ['ขัดแย้งมาก หรือถูกทอดทิ้ง', 'Much conflict, or left alone'],
  ),
  aspect(
    'surroundings',
    w('สิ่งแวดล้อม', 'Surroundings'),
    ['ปลอดภัย ไม่มีสุราหรือสารเสพติด', 'Safe, no alcohol or drugs'],
    ['มีสิ่งกระตุ้นบ้าง', 'Some triggers'],
    ['มีสุรา สารเสพติด หรืออาวุธใกล้ตัว', 'Alcohol, drugs or weapons at hand'],
  ),
  aspect(
    'talking',
    w('การสื่อสาร', 'Talking'),
    ['พูดคุยเข้าใจ', 'Understood'],
    ['เข้าใจบ้าง', 'Partly understood'],
    ['สื่อสารกันไม่ได้', 'Not understood'],
  ),
  aspect(
    'learning',
    w('ความสามารถในการเรียนรู้เบื้องต้น', 'Simple learning'),
    ['เรียนรู้สิ่งใหม่ได้', 'Learns new things'],
    ['เรียนรู้ได้เมื่อมีคนสอนซ้ำ', 'Learns when taught again'],
    ['เรียนรู้ไม่ได้', 'Does not learn'],
  ),
].map(inFull)

const KEEP_FOLLOWING = w(
  'ติดตามตามนัด เดือนที่ 6 ถ้าไม่เกิน 9 คะแนน ประเมินซ้ำทุก 6 เดือน',
  'Follow up as agreed; in month 6, with 9 points or fewer, again every 6 months',
)

/** The headings are the Department's; the words of each level are our own, to be checked against its form. */
export const smiV: Instrument = {
  code: 'smi-v',
  version: '1',
  ruleVersion: '1',
  title: w(
    'ติดตามผู้ป่วยจิตเวชที่เสี่ยงก่อความรุนแรง (SMI-V 9 ด้าน)',
    'Follow-up of psychiatric risk of violence (SMI-V, nine aspects)',
  ),
  lead: w(
    'ไปเป็นคู่ นั่งใกล้ทางออก เดือนที่ 1 และ 6 ถามครบ 9 ด้าน เดือนที่ 2–5 ถาม 4 ด้านแรก',
    'Go in pairs and sit near the door. Months 1 and 6: all nine aspects; months 2 to 5: the first four.',
  ),
  source: 'แบบติดตามผู้ป่วยจิตเวชที่มีความเสี่ยงสูงต่อการก่อความรุนแรงในชุมชน 9 ด้าน กรมสุขภาพจิต',
  licence: 'Department of Mental Health; headings as published, levels in own words',
  restricted: 'psychiatric',
  askedBy: ['officer', 'care-manager'],
  items: [
    {
      id: 'month',
      kind: 'choice',
      label: w('เดือนที่ติดตาม', 'Month of follow-up'),
      options: ['1', '2', '3', '4', '5', '6'].map((value) => ({ value, label: w(`เดือนที่ ${value}`, `Month ${value}`) })),
    },
    ...ALWAYS,
    ...AT_FIRST_AND_SIXTH,
    {
      id: 'violence',
      kind: 'yes-no',
      label: w(
        'ตั้งแต่ครั้งก่อน มีการทำร้าย ขู่ทำร้าย หรือทำลายข้าวของ',
        'Since last time: hurt or threatened someone, or broke things',
      ),
    },
  ],
  scoring: { rule: 'sum', from: 4, to: 27 },
  bands: [
    { code: 'steady', from: 4, label: w('อาการคงที่', 'Steady'), action: KEEP_FOLLOWING, severity: 'fine' },
    {
      code: 'refer',
      from: 10,
      label: w('เกิน 9 คะแนน ควรส่งประเมินต่อ', 'Above 9 points: refer'),
      action: w(
        'เดือนที่ 6 ส่งโรงพยาบาลชุมชนประเมิน ICF เดือนอื่นปรึกษาพยาบาลจิตเวช',
        'In month 6 refer to the community hospital for ICF; in other months ask the psychiatric nurse',
      ),
      severity: 'act',
    },
  ],
  notes: [
    {
      when: { item: 'symptoms', in: [2, 3] },
      say: w(
        'มีอาการทางจิต ให้ใช้ OAS ทุกครั้ง และดู 5 สัญญาณเตือน',
        'There are symptoms: use OAS each time, and look for the five warning signs',
      ),
      severity: 'act',
    },
    {
      when: { item: 'violence', in: [YES] },
      say: w(
        'ออกมาก่อนถ้าไม่ปลอดภัย โทร 191 หรือ 1669 ระบบจะแจ้งเจ้าหน้าที่',
        'Leave first if it is not safe. Call 191 or 1669. An officer will be told.',
      ),
      severity: 'urgent',
    },
  ],
  urgent: [{ kind: 'violence', when: { item: 'violence', in: [YES] } }],
}
