// What may be chosen of a need, with the wording of the central form (รายการเลือก, รุ่น 1.0).
import type { z } from 'zod'
import { codesOf, wordings } from '../../shared/wordings.ts'

export const NEED_KINDS = wordings(
  {
    bed: 'เตียงผู้ป่วย',
    'air-mattress': 'ที่นอนลม',
    wheelchair: 'รถเข็นนั่ง',
    'walking-aid': 'วอล์กเกอร์/ไม้เท้า',
    'hearing-aid': 'เครื่องช่วยฟัง',
    glasses: 'แว่นสายตา',
    prosthesis: 'ขาเทียม/แขนเทียม',
    'adult-diapers': 'ผ้าอ้อมผู้ใหญ่',
    'wound-dressing': 'อุปกรณ์ทำแผล',
    'home-adaptation': 'ปรับสภาพบ้าน',
    'home-repair': 'ซ่อมแซมที่อยู่อาศัย',
    food: 'อาหาร/ถุงยังชีพ',
    'welfare-money': 'เงินสงเคราะห์',
    'disability-registration': 'จดทะเบียน/ต่อบัตรคนพิการ',
    doctor: 'พบแพทย์/ส่งต่อ',
    physiotherapy: 'กายภาพบำบัด',
    'vocational-training': 'ฝึกอาชีพ',
    'working-capital': 'เงินทุนประกอบอาชีพ',
    scholarship: 'ทุนการศึกษา',
    'civil-status': 'ทำบัตรประชาชน/แก้ปัญหาสถานะ',
    'carer-assistant': 'ผู้ช่วยดูแล',
    transport: 'รถรับส่งไปพบแพทย์',
    other: 'อื่นๆ',
  },
  {
    bed: ['เตียง', 'เตียงผู้ป่วยปรับระดับ'],
    'air-mattress': ['ที่นอนลมป้องกันแผลกดทับ'],
    wheelchair: ['รถเข็น', 'รถเข็นคนพิการ', 'รถวีลแชร์', 'วีลแชร์', 'wheelchair'],
    'walking-aid': ['วอล์กเกอร์', 'วอล์คเกอร์', 'วอคเกอร์', 'walker', 'ไม้เท้า', 'ไม้เท้าสามขา', 'ไม้ค้ำยัน', 'วอล์คเกอร์/ไม้เท้า'],
    glasses: ['แว่นตา'],
    prosthesis: ['ขาเทียม', 'แขนเทียม'],
    'adult-diapers': ['ผ้าอ้อม', 'แพมเพิส', 'แผ่นรองซับ', 'แผ่นรองซับการขับถ่าย'],
    'wound-dressing': ['ชุดทำแผล'],
    'home-adaptation': ['ปรับสภาพแวดล้อมบ้าน'],
    'home-repair': ['ซ่อมบ้าน', 'ซ่อมแซมบ้าน'],
    food: ['อาหาร', 'ถุงยังชีพ'],
    'welfare-money': ['เงินสงเคราะห์ช่วยเหลือ'],
    'disability-registration': ['จดทะเบียนคนพิการ', 'ต่อบัตรคนพิการ', 'ทำบัตรคนพิการ'],
    doctor: ['พบแพทย์', 'ส่งต่อ', 'ส่งต่อแพทย์'],
    physiotherapy: ['ทำกายภาพบำบัด', 'กายภาพ'],
    'working-capital': ['ทุนประกอบอาชีพ'],
    'civil-status': ['ทำบัตรประชาชน', 'แก้ปัญหาสถานะ'],
    'carer-assistant': ['ผู้ดูแล'],
    transport: ['รถรับส่ง', 'รถรับ-ส่งไปพบแพทย์'],
    other: ['อื่น'],
  },
)
export const NeedKind = codesOf(NEED_KINDS)
export type NeedKind = z.infer<typeof NeedKind>

export const NEED_URGENCIES = wordings(
  {
    'can-wait': 'รอได้',
    urgent: 'เร่งด่วน',
    'very-urgent': 'เร่งด่วนมาก',
  },
  { urgent: ['ด่วน'], 'very-urgent': ['ด่วนมาก', 'ด่วนที่สุด'] },
)
export const NeedUrgency = codesOf(NEED_URGENCIES)
export type NeedUrgency = z.infer<typeof NeedUrgency>

export const NEED_STATUSES = wordings(
  {
    open: 'ยังไม่ได้รับ',
    'in-progress': 'กำลังดำเนินการ',
    met: 'ได้รับแล้ว',
    cancelled: 'ยกเลิก',
  },
  { open: ['ไม่ได้รับ', 'รอ'], 'in-progress': ['อยู่ระหว่างดำเนินการ'], met: ['ได้รับ'] },
)
export const NeedStatus = codesOf(NEED_STATUSES)
export type NeedStatus = z.infer<typeof NeedStatus>

/** Whose need it is: the person's own, or the carer's. */
export const NEED_OF = wordings(
  {
    person: 'ผู้รับบริการ',
    carer: 'ผู้ดูแล/ญาติ',
  },
  { person: ['ผู้ป่วย'], carer: ['ผู้ดูแล', 'ญาติ'] },
)
export const NeedOf = codesOf(NEED_OF)
export type NeedOf = z.infer<typeof NeedOf>
