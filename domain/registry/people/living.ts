// Schooling, marriage and where a person is registered, as the 43 files count them (domain-th §1.5, §1.8).
import type { z } from 'zod'
import { codesOf, wordings } from '../../shared/wordings.ts'

export const EDUCATIONS = wordings(
  {
    none: 'ไม่ได้ศึกษา',
    'pre-primary': 'ก่อนประถมศึกษา',
    primary: 'ประถมศึกษา',
    secondary: 'มัธยมศึกษา',
    vocational: 'ปวช.',
    diploma: 'อนุปริญญา/ปวส.',
    bachelor: 'ปริญญาตรี',
    'above-bachelor': 'สูงกว่าปริญญาตรี',
    'religious-school': 'ปอเนาะ/โรงเรียนสอนศาสนา',
    'non-formal': 'การศึกษานอกระบบ (กศน./สกร.)',
    unknown: 'ไม่ระบุ',
  },
  {
    none: ['ไม่ได้เรียน', 'ไม่ได้รับการศึกษา', 'ไม่รู้หนังสือ'],
    primary: ['ประถม', 'ป.4', 'ป.6', 'ประถมศึกษาตอนต้น', 'ประถมศึกษาตอนปลาย'],
    secondary: ['มัธยม', 'ม.3', 'ม.6', 'มัธยมศึกษาตอนต้น', 'มัธยมศึกษาตอนปลาย'],
    diploma: ['อนุปริญญา', 'ปวส.', 'ปวช./อนุปริญญา'],
    'religious-school': ['ปอเนาะ', 'ตาดีกา', 'โรงเรียนเอกชนสอนศาสนา'],
    'non-formal': ['กศน.', 'สกร.', 'กศน'],
  },
)
export const Education = codesOf(EDUCATIONS)
export type Education = z.infer<typeof Education>

export const MARITAL_STATUSES = wordings(
  {
    single: 'โสด',
    married: 'คู่',
    widowed: 'ม่าย',
    divorced: 'หย่า',
    separated: 'แยก',
    clergy: 'สมณะ',
    unknown: 'ไม่ทราบ',
  },
  {
    married: ['สมรส', 'สมรสอยู่ด้วยกัน', 'แต่งงาน', 'ไม่ได้สมรสแต่อยู่ด้วยกัน'],
    widowed: ['หม้าย', 'หม้าย (คู่สมรสเสียชีวิต)'],
    divorced: ['หย่าร้าง'],
    separated: ['แยกกันอยู่', 'สมรสแยกกันอยู่'],
  },
)
export const MaritalStatus = codesOf(MARITAL_STATUSES)
export type MaritalStatus = z.infer<typeof MaritalStatus>

/** TYPEAREA 1 to 5, in this order. */
export const RESIDENCIES = wordings(
  {
    'registered-and-lives-here': 'มีชื่อในทะเบียนบ้านและอยู่จริง',
    'registered-but-away': 'มีชื่อในทะเบียนบ้านแต่ตัวไม่อยู่',
    'lives-here-registered-elsewhere': 'อยู่จริงแต่ทะเบียนบ้านอยู่นอกเขต',
    'comes-for-service': 'อยู่นอกเขต มารับบริการ',
    'lives-here-unregistered': 'อยู่จริงแต่ไม่ได้อยู่ตามทะเบียนบ้าน เช่น คนเร่ร่อน',
  },
  {
    'registered-and-lives-here': ['1'],
    'registered-but-away': ['2'],
    'lives-here-registered-elsewhere': ['3', 'ประชากรแฝง'],
    'comes-for-service': ['4'],
    'lives-here-unregistered': ['5', 'คนเร่ร่อน'],
  },
)
export const Residency = codesOf(RESIDENCIES)
export type Residency = z.infer<typeof Residency>
