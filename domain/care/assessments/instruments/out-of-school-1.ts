// The first version: without where she was in school, and who takes charge.
import { type Instrument, w, YES } from '../instrument.ts'

export const outOfSchool1: Instrument = {
  code: 'out-of-school',
  version: '1',
  ruleVersion: '1',
  title: w('เด็กนอกระบบการศึกษา', 'A child outside school'),
  lead: w('คุยกับเด็กก่อน แล้วค่อยคุยกับผู้ปกครอง', 'Talk with the child first, then with the parents'),
  source: 'ถ้อยคำของระบบเอง ตามชุดคำถามที่กองทุนในพื้นที่ใช้',
  licence: 'Own wording',
  items: [
    {
      id: 'why',
      kind: 'many',
      label: w('ออกจากโรงเรียนเพราะอะไร', 'Why is she out of school?'),
      options: [
        { value: 'money', label: w('เงินไม่พอ', 'Money') },
        { value: 'work', label: w('ต้องทำงานหรือดูแลคนในบ้าน', 'Has to work or care for someone') },
        { value: 'far', label: w('ไกล ไม่มีรถ', 'Far, no transport') },
        { value: 'learning', label: w('เรียนไม่ทัน', 'Could not keep up') },
        { value: 'bullied', label: w('ถูกแกล้ง ไม่มีความสุข', 'Bullied, unhappy') },
        { value: 'health', label: w('เจ็บป่วยหรือพิการ', 'Illness or disability') },
        { value: 'pregnant', label: w('ตั้งครรภ์หรือมีลูก', 'Pregnant or has a child') },
        { value: 'papers', label: w('ไม่มีเอกสาร', 'No papers') },
        { value: 'other', label: w('อื่นๆ', 'Other') },
      ],
    },
    {
      id: 'years',
      kind: 'number',
      label: w('ไม่ได้เรียนมากี่ปี', 'For how many years?'),
      unit: w('ปี', 'years'),
      min: 0,
      max: 20,
      step: 0.5,
      isOptional: true,
    },
    {
      id: 'wish',
      kind: 'choice',
      label: w('อยากทำอะไรต่อ', 'What would she like?'),
      options: [
        { value: 'school', label: w('กลับไปโรงเรียนเดิม', 'Back to school') },
        { value: 'learning-centre', label: w('เรียน สกร. (กศน.)', 'The learning centre') },
        { value: 'trade', label: w('ฝึกอาชีพ', 'Learn a trade') },
        { value: 'work', label: w('ทำงาน', 'Work') },
        { value: 'not-yet', label: w('ยังไม่รู้', 'Does not know yet') },
      ],
    },
    {
      id: 'idle',
      kind: 'yes-no',
      label: w('ตอนนี้ไม่ได้เรียน ไม่ได้ทำงาน ไม่ได้ฝึกอะไร', 'Neither learning, working nor training now'),
      yesScore: 1,
    },
    { id: 'alone', kind: 'yes-no', label: w('ไม่มีผู้ใหญ่ดูแลในตอนกลางวัน', 'No adult about in the day'), yesScore: 1 },
    { id: 'hungry', kind: 'yes-no', label: w('กินไม่พอเป็นบางวัน', 'Too little to eat on some days'), yesScore: 1 },
    {
      id: 'danger',
      kind: 'yes-no',
      label: w('เสี่ยงต่อยาเสพติด ความรุนแรง หรือถูกเอาเปรียบ', 'In danger of drugs, violence or being used'),
      yesScore: 2,
    },
    { id: 'note', kind: 'text', label: w('เรื่องอื่นที่อยากให้ช่วย', 'Anything else that would help'), isOptional: true },
  ],
  scoring: { rule: 'sum', from: 0, to: 5 },
  bands: [
    {
      code: 'steady',
      from: 0,
      label: w('มีทางไปต่อ', 'Has a way on'),
      action: w('ช่วยประสานทางเรียนหรือฝึกที่เด็กเลือก', 'Help with the way she has chosen'),
      severity: 'watch',
    },
    {
      code: 'support',
      from: 1,
      label: w('ต้องช่วยพยุง', 'Needs support'),
      action: w(
        'คุยกับโรงเรียน สกร. และ อบต. วางแผนด้วยกันภายในเดือนนี้',
        'Plan with school, learning centre and local office this month',
      ),
      severity: 'act',
    },
    {
      code: 'protect',
      from: 3,
      label: w('ต้องดูแลใกล้ชิด', 'Needs close care'),
      action: w(
        'แจ้งเจ้าหน้าที่ พมจ. หรือบ้านพักเด็กและครอบครัว โทร 1300',
        'Tell the social welfare office or the shelter for children: call 1300',
      ),
      severity: 'urgent',
    },
  ],
  notes: [
    {
      when: { item: 'danger', in: [YES] },
      say: w('ถ้าเด็กอยู่ในอันตราย โทร 1300 ได้ตลอด 24 ชั่วโมง', 'If the child is in danger call 1300, day and night'),
      severity: 'urgent',
    },
  ],
}
