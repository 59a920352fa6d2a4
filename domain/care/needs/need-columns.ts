// The sheet ความต้องการ of the central form (รุ่น 1.0).
import type { SheetForm } from '../../registry/imports/sheet-form.ts'

export type NeedKey =
  | 'formCode'
  | 'number'
  | 'fullName'
  | 'foundOn'
  | 'needOf'
  | 'kind'
  | 'urgency'
  | 'detail'
  | 'status'
  | 'owner'
  | 'metOn'

export const NEEDS_SHEET: SheetForm<NeedKey> = {
  kind: 'needs',
  name: 'ความต้องการ',
  oneOf: ['number', 'formCode'],
  columns: [
    { key: 'formCode', header: 'รหัสในแบบฟอร์ม', width: 14, note: '' },
    { key: 'number', header: 'เลขประจำตัวประชาชน', width: 19, note: '' },
    { key: 'fullName', header: 'ชื่อ-นามสกุล', width: 24, note: '' },
    { key: 'foundOn', header: 'วันที่พบความต้องการ', width: 16, note: 'วว/ดด/ปปปป พ.ศ.', required: true },
    { key: 'needOf', header: 'ความต้องการของ', width: 14, note: 'เลือกจากรายการ ความต้องการของ', list: 'ความต้องการของ' },
    {
      key: 'kind',
      header: 'ประเภทความต้องการ',
      width: 26,
      required: true,
      note: 'เลือกจากรายการ ประเภทความต้องการ',
      list: 'ประเภทความต้องการ',
    },
    { key: 'urgency', header: 'ความเร่งด่วน', width: 12, note: 'เลือกจากรายการ ความเร่งด่วน', list: 'ความเร่งด่วน' },
    { key: 'detail', header: 'รายละเอียด', width: 30, note: '' },
    { key: 'status', header: 'สถานะ', width: 14, note: 'เลือกจากรายการ สถานะ', list: 'สถานะ' },
    { key: 'owner', header: 'หน่วยงานที่รับผิดชอบ', width: 22, note: '' },
    { key: 'metOn', header: 'วันที่ได้รับ', width: 14, note: 'วว/ดด/ปปปป พ.ศ.' },
  ],
}
