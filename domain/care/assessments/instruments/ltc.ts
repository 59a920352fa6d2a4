import { type Instrument, w, YES } from '../instrument.ts'

const CLASSES = [
  ['B5', 'ปกติทุกด้าน', 'as usual in everything'],
  ['B4', 'ไม่สับสน เกือบปกติ', 'not confused, nearly as usual'],
  ['B3', 'ไม่สับสน ต้องช่วยบางเรื่อง', 'not confused, some help'],
  ['C4', 'สับสน กินและขับถ่ายเองได้', 'confused, eats and uses the toilet herself'],
  ['C3', 'สับสน ต้องช่วยบางส่วน', 'confused, some help'],
  ['C2', 'สับสน ต้องช่วยมาก', 'confused, much help'],
  ['I3', 'เคลื่อนไหวเองไม่ได้ กินเองได้', 'cannot move herself, eats herself'],
  ['I2', 'เคลื่อนไหวเองไม่ได้ ต้องช่วยเรื่องกิน', 'cannot move herself, needs help with eating'],
  ['I1', 'เคลื่อนไหวเองไม่ได้ ให้อาหารลำบากมาก', 'cannot move herself, feeding very difficult'],
] as const

const PLAN = w('ทำแผนดูแลรายบุคคล (Care Plan) และขอสิทธิดูแลระยะยาว', 'Make a care plan, and ask for long-term care')

export const ltc: Instrument = {
  code: 'ltc',
  version: '1',
  ruleVersion: '1',
  title: w('กลุ่มผู้มีภาวะพึ่งพิง (LTC กลุ่ม 1–4)', 'Group of long-term care (LTC 1 to 4)'),
  lead: w('ใช้คะแนน ADL และระดับ TAI ล่าสุด', 'Uses the latest ADL score and the latest class of TAI'),
  source: 'เกณฑ์ผู้มีภาวะพึ่งพิง สปสช. (ระบบการดูแลระยะยาวด้านสาธารณสุข)',
  licence: 'Public criteria of the National Health Security Office',
  items: [
    {
      id: 'adl',
      kind: 'number',
      label: w('คะแนน ADL ล่าสุด (0–20)', 'Latest ADL score (0 to 20)'),
      min: 0,
      max: 20,
      step: 1,
      known: 'adlTotal',
    },
    {
      id: 'tai',
      kind: 'choice',
      label: w('ระดับ TAI ล่าสุด', 'Latest class of TAI'),
      known: 'taiBand',
      options: CLASSES.map(([value, th, en]) => ({ value, label: w(`${value} ${th}`, `${value}: ${en}`) })),
    },
    {
      id: 'grave',
      kind: 'yes-no',
      label: w('มีอาการเจ็บป่วยรุนแรง หรืออยู่ในระยะท้ายของชีวิต', 'Gravely ill, or in the last stage of life'),
    },
  ],
  scoring: { rule: 'ltc', from: 0, to: 4 },
  bands: [
    {
      code: '0',
      from: 0,
      label: w('ไม่เข้าเกณฑ์ผู้มีภาวะพึ่งพิง', 'Does not need long-term care'),
      action: w('ดูแลตามปกติ ประเมินซ้ำเมื่อเปลี่ยนไป', 'Usual care; assess again when something changes'),
      severity: 'fine',
    },
    {
      code: '1',
      from: 1,
      label: w('กลุ่ม 1 เคลื่อนไหวได้บ้าง ไม่มีภาวะสับสน', 'Group 1: moves in part, not confused'),
      action: PLAN,
      severity: 'watch',
    },
    {
      code: '2',
      from: 2,
      label: w('กลุ่ม 2 เคลื่อนไหวได้บ้าง มีภาวะสับสน', 'Group 2: moves in part, confused'),
      action: PLAN,
      severity: 'watch',
    },
    {
      code: '3',
      from: 3,
      label: w('กลุ่ม 3 เคลื่อนไหวเองไม่ได้', 'Group 3: cannot move herself'),
      action: PLAN,
      severity: 'act',
    },
    {
      code: '4',
      from: 4,
      label: w(
        'กลุ่ม 4 เคลื่อนไหวเองไม่ได้ และเจ็บป่วยรุนแรงหรือระยะท้าย',
        'Group 4: cannot move herself, gravely ill or at the end of life',
      ),
      action: w('ทำแผนดูแลรายบุคคล ปรึกษาทีมดูแลประคับประคอง', 'Make a care plan; ask the palliative team'),
      severity: 'act',
    },
  ],
  // The two do not fit each other: said, never refused.
  notes: [
    {
      when: { item: 'adl', from: 5, below: 12, and: { item: 'tai', in: ['I1', 'I2', 'I3'] } },
      say: w(
        'คะแนน ADL 5–11 แต่ TAI เป็นกลุ่ม I ลองทบทวนทั้งสองแบบอีกครั้ง',
        'ADL is 5 to 11 but TAI is an I class: look at both again',
      ),
      severity: 'watch',
    },
    {
      when: { item: 'adl', below: 5, and: { item: 'tai', in: ['B5', 'B4', 'B3', 'C4', 'C3', 'C2'] } },
      say: w(
        'คะแนน ADL 0–4 แต่ TAI เป็นกลุ่ม B หรือ C ลองทบทวนทั้งสองแบบอีกครั้ง',
        'ADL is 0 to 4 but TAI is a B or C class: look at both again',
      ),
      severity: 'watch',
    },
    {
      when: { item: 'adl', from: 12, and: { item: 'tai', in: ['I1', 'I2', 'I3', 'C2'] } },
      say: w(
        'คะแนน ADL 12 ขึ้นไป แต่ TAI บอกว่าพึ่งพิงมาก ลองทบทวนอีกครั้ง',
        'ADL is 12 or more but TAI says much dependence: look again',
      ),
      severity: 'watch',
    },
    {
      when: { item: 'grave', in: [YES], and: { item: 'tai', in: ['B3', 'C4', 'C3', 'C2'] } },
      say: w(
        'เจ็บป่วยรุนแรงหรือระยะท้าย แม้ยังเคลื่อนไหวได้ ให้ผู้จัดการการดูแลพิจารณากลุ่มอีกครั้ง',
        'Gravely ill though still moving: let the care manager judge the group',
      ),
      severity: 'act',
    },
  ],
}
