import { type Instrument, type Item, w } from '../instrument.ts'

const HOW_OFTEN = [
  { value: 0, score: 0, label: w('ไม่มีเลย', 'Not at all') },
  { value: 1, score: 1, label: w('เป็นบางวัน (1–7 วัน)', 'Some days (1 to 7)') },
  { value: 2, score: 2, label: w('เป็นบ่อย (มากกว่า 7 วัน)', 'Often (more than 7 days)') },
  { value: 3, score: 3, label: w('เป็นทุกวัน', 'Every day') },
]

const HELP = w(
  'ในช่วง 2 สัปดาห์ที่ผ่านมารวมทั้งวันนี้ ท่านมีอาการเหล่านี้บ่อยแค่ไหน',
  'In the past two weeks, today included, how often have you had this?',
)

const items = (
  [
    ['เบื่อ ไม่สนใจอยากทำอะไร', 'Bored, not interested in doing anything'],
    ['ไม่สบายใจ ซึมเศร้า ท้อแท้', 'Uneasy, sad, discouraged'],
    ['หลับยาก หรือหลับๆ ตื่นๆ หรือหลับมากไป', 'Hard to fall asleep, broken sleep, or too much sleep'],
    ['เหนื่อยง่าย หรือไม่ค่อยมีแรง', 'Easily tired, little strength'],
    ['เบื่ออาหาร หรือกินมากเกินไป', 'No appetite, or eating too much'],
    [
      'รู้สึกไม่ดีกับตัวเอง คิดว่าตัวเองล้มเหลว หรือทำให้ตนเองหรือครอบครัวผิดหวัง',
      'Feeling bad about oneself, a failure, or having let oneself or the family down',
    ],
    [
      'สมาธิไม่ดีเวลาทำอะไร เช่น ดูโทรทัศน์ ฟังวิทยุ หรือทำงานที่ต้องใช้ความตั้งใจ',
      'Hard to concentrate, as on television, radio or work that needs attention',
    ],
    [
      'พูดช้า ทำอะไรช้าลงจนคนอื่นสังเกตเห็นได้ หรือกระสับกระส่ายไม่สามารถอยู่นิ่งได้เหมือนที่เคยเป็น',
      'Speaking or moving so slowly that others notice, or restless and unable to keep still as before',
    ],
    ['คิดทำร้ายตนเอง หรือคิดว่าถ้าตายไปคงจะดี', 'Thoughts of hurting oneself, or that it would be better to be dead'],
  ] as const
).map(([th, en], at): Item => ({ id: `q${at + 1}`, kind: 'choice', label: w(th, en), help: HELP, options: HOW_OFTEN }))

const LOOK_AFTER = w(
  'ถามต่อด้วย 8 คำถาม (8Q) แล้วส่งต่อ รพ.สต. หรือคลินิกเพื่อดูแลรักษา',
  'Go on with the eight questions (8Q), then refer to the health centre or clinic for treatment',
)

export const nineQuestions: Instrument = {
  code: '9q',
  version: '1',
  ruleVersion: '1',
  title: w('ประเมินซึมเศร้า 9 คำถาม (9Q)', 'Depression: nine questions (9Q)'),
  lead: w('ถามทีละข้อ ไม่ต้องรีบ ให้เล่าได้ถ้าอยากเล่า', 'One question at a time, without hurry; let her talk if she wants to'),
  source: 'แบบประเมินโรคซึมเศร้า 9 คำถาม กรมสุขภาพจิต',
  licence: 'Department of Mental Health; free public use with citation',
  items,
  scoring: { rule: 'sum', from: 0, to: 27 },
  bands: [
    {
      code: 'none',
      from: 0,
      label: w('ไม่มีอาการของโรคซึมเศร้า หรือมีน้อยมาก', 'No signs of depression, or very few'),
      action: w('ให้กำลังใจ ชวนทำสิ่งที่ชอบ ถามซ้ำเมื่อดูเปลี่ยนไป', 'Encourage her; ask again when she seems changed'),
      severity: 'fine',
    },
    {
      code: 'mild',
      from: 7,
      label: w('มีอาการของโรคซึมเศร้า ระดับน้อย', 'Mild signs of depression'),
      action: LOOK_AFTER,
      severity: 'watch',
    },
    {
      code: 'moderate',
      from: 13,
      label: w('มีอาการของโรคซึมเศร้า ระดับปานกลาง', 'Moderate signs of depression'),
      action: LOOK_AFTER,
      severity: 'act',
    },
    {
      code: 'severe',
      from: 19,
      label: w('มีอาการของโรคซึมเศร้า ระดับรุนแรง', 'Severe signs of depression'),
      action: w(
        'ถามต่อด้วย 8 คำถาม (8Q) และโทรแจ้ง รพ.สต. วันนี้ อย่าให้อยู่คนเดียว',
        'Go on with the eight questions (8Q) and telephone the health centre today; do not leave her alone',
      ),
      severity: 'urgent',
    },
  ],
  // The safety rule: whoever thinks of death is asked on, whatever the total.
  next: [
    { instrument: '8q', bands: ['mild', 'moderate', 'severe'] },
    { instrument: '8q', when: { item: 'q9', in: [1, 2, 3] } },
  ],
  urgent: [
    { kind: 'suicide-risk', bands: ['severe'] },
    { kind: 'suicide-risk', when: { item: 'q9', in: [1, 2, 3] } },
  ],
  safety: [{ bands: ['severe'] }, { when: { item: 'q9', in: [1, 2, 3] } }],
}
