import { type Instrument, w, YES } from '../instrument.ts'

export const twoQuestions: Instrument = {
  code: '2q',
  version: '1',
  ruleVersion: '1',
  title: w('คัดกรองซึมเศร้า 2 คำถาม (2Q)', 'Depression: two questions (2Q)'),
  lead: w('ถามด้วยน้ำเสียงปกติ ในที่ที่คุยกันได้สองคน', 'Ask in an ordinary voice, where the two of you can talk'),
  source: 'แบบคัดกรองโรคซึมเศร้า 2 คำถาม กรมสุขภาพจิต',
  licence: 'Department of Mental Health; free public use with citation',
  items: [
    {
      id: 'down',
      kind: 'yes-no',
      label: w(
        'ใน 2 สัปดาห์ที่ผ่านมา รวมวันนี้ ท่านรู้สึก หดหู่ เศร้า หรือท้อแท้สิ้นหวัง หรือไม่',
        'In the past two weeks, today included, have you felt down, sad or hopeless?',
      ),
      yesScore: 1,
    },
    {
      id: 'joyless',
      kind: 'yes-no',
      label: w(
        'ใน 2 สัปดาห์ที่ผ่านมา รวมวันนี้ ท่านรู้สึก เบื่อ ทำอะไรก็ไม่เพลิดเพลิน หรือไม่',
        'In the past two weeks, today included, have you felt bored, with no joy in anything?',
      ),
      yesScore: 1,
    },
  ],
  scoring: { rule: 'sum', from: 0, to: 2 },
  bands: [
    {
      code: 'normal',
      from: 0,
      label: w('ปกติ ไม่เป็นโรคซึมเศร้า', 'Nothing found'),
      action: w('ไม่ต้องถามต่อ ถามซ้ำได้ทุกครั้งที่ดูเปลี่ยนไป', 'No more to ask; ask again whenever she seems changed'),
      severity: 'fine',
    },
    {
      code: 'at-risk',
      from: 1,
      label: w('เป็นผู้มีความเสี่ยง หรือมีแนวโน้มที่จะเป็นโรคซึมเศร้า', 'May be depressed'),
      action: w('ถามต่อด้วย 9 คำถาม (9Q) เลยตอนนี้', 'Go on with the nine questions (9Q) now'),
      severity: 'watch',
    },
  ],
  next: [
    { instrument: '9q', when: { item: 'down', in: [YES] } },
    { instrument: '9q', when: { item: 'joyless', in: [YES] } },
  ],
}
