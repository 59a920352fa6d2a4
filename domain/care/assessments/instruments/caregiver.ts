import { type Instrument, type Item, w } from '../instrument.ts'

const asked = (id: string, th: string, en: string): Item => ({ id, kind: 'yes-no', label: w(th, en), yesScore: 1 })

export const caregiver: Instrument = {
  code: 'caregiver',
  version: '1',
  ruleVersion: '1',
  title: w('ผู้ดูแลไหวไหม (4 คำถาม)', 'How the carer copes (4 questions)'),
  lead: w('ถามผู้ดูแลหลัก ห่างจากผู้ที่ได้รับการดูแล', 'Ask the main carer, away from the one she cares for'),
  source: 'ถ้อยคำของระบบเอง ไม่ใช่แบบวัดมาตรฐาน',
  licence: 'Own wording',
  items: [
    asked('rest', 'พักผ่อนไม่พอ เกือบทุกวัน', 'Too little rest, nearly every day'),
    asked('alone', 'ไม่มีใครมาผลัดเปลี่ยน', 'Nobody to take turns with'),
    asked('worn', 'รู้สึกหมดแรง หรืออยากเลิกดูแล', 'Worn out, or wanting to give up'),
    asked('money', 'เงินไม่พอใช้เพราะต้องดูแล', 'Not enough money because of the caring'),
  ],
  scoring: { rule: 'sum', from: 0, to: 4 },
  bands: [
    {
      code: 'fine',
      from: 0,
      label: w('ยังไหว', 'Coping'),
      action: w('ให้กำลังใจ ขอบคุณที่ดูแล', 'Encourage and thank her'),
      severity: 'fine',
    },
    {
      code: 'strained',
      from: 1,
      label: w('เริ่มเหนื่อย', 'Getting tired'),
      action: w('หาคนมาผลัด บอกเบอร์ผู้จัดการการดูแล', 'Find someone to take turns; leave the care manager’s number'),
      severity: 'watch',
    },
    {
      code: 'overburdened',
      from: 3,
      label: w('หนักเกินไป ต้องการพักดูแล', 'Too much; needs respite'),
      action: w(
        'แจ้งผู้จัดการการดูแลเพื่อหาที่พักดูแลชั่วคราว และดูเรื่องเงินช่วยเหลือ',
        'Tell the care manager, for respite and for help with money',
      ),
      severity: 'act',
    },
  ],
}
