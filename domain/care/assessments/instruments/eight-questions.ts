import { type Instrument, type Item, w, YES } from '../instrument.ts'

const MONTH = w('ในเดือนที่ผ่านมารวมวันนี้', 'In the past month, today included')
const EVER = w('ตลอดชีวิตที่ผ่านมา', 'In the whole of your life')

const asked = (id: string, yesScore: number, th: string, en: string, help = MONTH): Item => ({
  id,
  kind: 'yes-no',
  label: w(th, en),
  help,
  yesScore,
})

const items: Item[] = [
  asked('q1', 1, 'คิดอยากตาย หรือคิดว่าตายไปจะดีกว่า', 'Wished to die, or thought that it would be better to be dead'),
  asked('q2', 2, 'อยากทำร้ายตัวเอง หรือทำให้ตัวเองบาดเจ็บ', 'Wanted to hurt or injure yourself'),
  asked('q3', 6, 'คิดเกี่ยวกับการฆ่าตัวตาย', 'Thought about killing yourself'),
  {
    id: 'q3b',
    kind: 'choice',
    label: w(
      'ท่านสามารถควบคุมความอยากฆ่าตัวตายที่ท่านคิดอยู่นั้นได้หรือไม่ หรือบอกได้ไหมว่าคงจะไม่ทำตามความคิดนั้นในขณะนี้',
      'Can you control that wish, or say that you will not act on it now?',
    ),
    shownWhen: { item: 'q3', in: [YES] },
    options: [
      { value: 'can', score: 0, label: w('ได้', 'Yes, I can') },
      { value: 'cannot', score: 8, label: w('ไม่ได้', 'No, I cannot') },
    ],
  },
  asked('q4', 8, 'มีแผนการที่จะฆ่าตัวตาย', 'Had a plan to kill yourself'),
  asked(
    'q5',
    9,
    'ได้เตรียมการที่จะทำร้ายตนเองหรือเตรียมการจะฆ่าตัวตายโดยตั้งใจว่าจะให้ตายจริงๆ',
    'Made ready to hurt or kill yourself, meaning to die',
  ),
  asked('q6', 4, 'ได้ทำให้ตนเองบาดเจ็บแต่ไม่ตั้งใจที่จะทำให้เสียชีวิต', 'Injured yourself without meaning to die'),
  asked('q7', 10, 'ได้พยายามฆ่าตัวตายโดยคาดหวัง/ตั้งใจที่จะให้ตาย', 'Tried to kill yourself, expecting or meaning to die'),
  asked('q8', 4, 'ท่านเคยพยายามฆ่าตัวตาย', 'You have tried to kill yourself before', EVER),
]

/** Restricted: whoever asks it may answer it, and may read it back only with the right. */
export const eightQuestions: Instrument = {
  code: '8q',
  version: '1',
  ruleVersion: '1',
  title: w('ประเมินการฆ่าตัวตาย 8 คำถาม (8Q)', 'Suicide risk: eight questions (8Q)'),
  lead: w(
    'ถามตรงๆ ด้วยความห่วงใย การถามไม่ทำให้คิดมากขึ้น และอยู่เป็นเพื่อนจนถามจบ',
    'Ask openly and with care. Asking does not put the thought there. Stay until the end.',
  ),
  source: 'แบบประเมินการฆ่าตัวตาย 8 คำถาม กรมสุขภาพจิต',
  licence: 'Department of Mental Health; free public use with citation',
  restricted: 'suicide-risk',
  items,
  scoring: { rule: 'sum', from: 0, to: 52 },
  bands: [
    {
      code: 'none',
      from: 0,
      label: w('ไม่มีแนวโน้มฆ่าตัวตายในปัจจุบัน', 'No inclination to suicide at present'),
      action: w('ดูแลเรื่องซึมเศร้าต่อ และบอกเบอร์ 1323 ไว้', 'Go on caring for the depression, and leave the number 1323'),
      severity: 'fine',
    },
    {
      code: 'low',
      from: 1,
      label: w('มีแนวโน้มฆ่าตัวตาย ระดับน้อย', 'Low inclination to suicide'),
      action: w(
        'ให้ญาติอยู่ด้วย เก็บของอันตราย แจ้ง รพ.สต. และนัดเยี่ยมใน 7 วัน',
        'Have family stay near, put dangerous things away, tell the health centre, visit within 7 days',
      ),
      severity: 'act',
    },
    {
      code: 'moderate',
      from: 9,
      label: w('มีแนวโน้มฆ่าตัวตาย ระดับปานกลาง', 'Moderate inclination to suicide'),
      action: w(
        'อย่าให้อยู่คนเดียว เก็บของอันตราย โทรแจ้ง รพ.สต. เดี๋ยวนี้',
        'Do not leave her alone, put dangerous things away, telephone the health centre now',
      ),
      severity: 'urgent',
    },
    {
      code: 'severe',
      from: 17,
      label: w('มีแนวโน้มฆ่าตัวตาย ระดับรุนแรง', 'Severe inclination to suicide'),
      action: w(
        'อยู่เป็นเพื่อน โทร 1669 ส่งต่อด่วนไปโรงพยาบาลที่มีจิตแพทย์',
        'Stay with her, call 1669, refer at once to a hospital with a psychiatrist',
      ),
      severity: 'urgent',
    },
  ],
  urgent: [{ kind: 'suicide-risk', bands: ['low', 'moderate', 'severe'] }],
  safety: [{ bands: ['low', 'moderate', 'severe'] }],
}
