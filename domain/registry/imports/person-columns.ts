// The sheet บุคคล of the central form (รุ่น 1.0).
import type { SheetForm } from './sheet-form.ts'

export type PersonKey =
  | 'formCode'
  | 'number'
  | 'noNumberReason'
  | 'prefix'
  | 'firstName'
  | 'lastName'
  | 'nickname'
  | 'sex'
  | 'birthDate'
  | 'phones'
  | 'house'
  | 'moo'
  | 'village'
  | 'subdistrict'
  | 'district'
  | 'province'
  | 'latitude'
  | 'longitude'
  | 'healthRight'
  | 'groups'
  | 'disabilities'
  | 'disabilityCardNumber'
  | 'disabilityCardExpires'
  | 'adlScore'
  | 'adlOn'
  | 'diseases'
  | 'carerName'
  | 'carerRelationship'
  | 'carerPhone'
  | 'occupation'
  | 'income'
  | 'debt'
  | 'note'

export const PEOPLE_SHEET: SheetForm<PersonKey> = {
  kind: 'people',
  name: 'บุคคล',
  columns: [
    {
      key: 'formCode',
      header: 'รหัสในแบบฟอร์ม',
      width: 14,
      note: 'รหัสที่ผู้กรอกตั้งเอง ไม่ซ้ำกันในไฟล์เดียวกัน ใช้โยงแผ่นงานเยี่ยมบ้านและความต้องการเมื่อไม่มีเลข 13 หลัก',
    },
    {
      key: 'number',
      header: 'เลขประจำตัวประชาชน',
      width: 19,
      note: 'ตัวเลข 13 หลัก (พิมพ์เป็นข้อความ) มีขีดหรือเว้นวรรคได้ ถ้าไม่มีให้เว้นว่างและระบุเหตุผลในช่องถัดไป',
      alsoSaid: ['เลขบัตรประชาชน', 'เลขบัตรประจำตัวประชาชน', 'เลข 13 หลัก', 'บัตรประชาชน', 'CID'],
    },
    {
      key: 'noNumberReason',
      header: 'เหตุผลที่ไม่มีเลขประจำตัว',
      width: 20,
      note: 'เลือกจากรายการ เหตุผลที่ไม่มีเลข',
      list: 'เหตุผลที่ไม่มีเลข',
    },
    {
      key: 'prefix',
      header: 'คำนำหน้า',
      width: 10,
      note: 'เลือกจากรายการ คำนำหน้า',
      list: 'คำนำหน้า',
      alsoSaid: ['คำนำหน้าชื่อ', 'คำนำหน้านาม'],
    },
    { key: 'firstName', header: 'ชื่อ', width: 16, note: 'ชื่อตัวตามบัตร ไม่มีคำนำหน้า', required: true, alsoSaid: ['ชื่อตัว'] },
    {
      key: 'lastName',
      header: 'นามสกุล',
      width: 18,
      note: 'เว้นว่างได้หากไม่มีนามสกุล (ห้ามใส่ -)',
      alsoSaid: ['สกุล', 'ชื่อสกุล'],
    },
    { key: 'nickname', header: 'ชื่อเล่น', width: 10, note: '' },
    { key: 'sex', header: 'เพศ', width: 8, note: 'เลือกจากรายการ เพศ', list: 'เพศ' },
    {
      key: 'birthDate',
      header: 'วันเกิด',
      width: 14,
      note: 'วว/ดด/ปปปป พ.ศ. เช่น 05/04/2495 ถ้าทราบเฉพาะปีให้พิมพ์ปีเดียว เช่น 2475',
      alsoSaid: ['วันเดือนปีเกิด', 'ว/ด/ป เกิด', 'วดป.เกิด'],
    },
    {
      key: 'phones',
      header: 'โทรศัพท์',
      width: 14,
      note: 'ตัวเลข 9-10 หลักขึ้นต้นด้วย 0 (พิมพ์เป็นข้อความ) หลายหมายเลขคั่นด้วยเครื่องหมายจุลภาค',
      alsoSaid: ['เบอร์โทร', 'เบอร์โทรศัพท์', 'โทร'],
    },
    { key: 'house', header: 'บ้านเลขที่', width: 11, note: 'พิมพ์เป็นข้อความ เช่น 100/5' },
    { key: 'moo', header: 'หมู่ที่', width: 8, note: 'ตัวเลข เว้นว่างได้ในเขตเมือง', alsoSaid: ['หมู่'] },
    { key: 'village', header: 'ชุมชน/หมู่บ้าน', width: 18, note: '', alsoSaid: ['หมู่บ้าน', 'ชุมชน'] },
    {
      key: 'subdistrict',
      header: 'ตำบล',
      width: 14,
      note: 'ชื่อตำบลตามทะเบียนของกรมการปกครอง',
      required: true,
      alsoSaid: ['ตำบล/แขวง'],
    },
    { key: 'district', header: 'อำเภอ', width: 14, note: '', required: true, alsoSaid: ['อำเภอ/เขต'] },
    { key: 'province', header: 'จังหวัด', width: 12, note: 'เลือกจากรายการ จังหวัด', required: true, list: 'จังหวัด' },
    { key: 'latitude', header: 'ละติจูด', width: 11, note: 'องศาทศนิยม 5.6 ถึง 8.1' },
    { key: 'longitude', header: 'ลองจิจูด', width: 11, note: 'องศาทศนิยม 99.0 ถึง 102.2' },
    { key: 'healthRight', header: 'สิทธิการรักษา', width: 30, note: 'เลือกจากรายการ สิทธิการรักษา', list: 'สิทธิการรักษา' },
    { key: 'groups', header: 'กลุ่มเป้าหมาย', width: 30, note: 'หลายค่าจากรายการ กลุ่มเป้าหมาย คั่นด้วย ,' },
    { key: 'disabilities', header: 'ประเภทความพิการ', width: 24, note: 'หลายค่าจากรายการ ประเภทความพิการ คั่นด้วย ,' },
    { key: 'disabilityCardNumber', header: 'เลขบัตรคนพิการ', width: 18, note: '' },
    { key: 'disabilityCardExpires', header: 'วันหมดอายุบัตรคนพิการ', width: 16, note: 'วว/ดด/ปปปป พ.ศ. หรือ ตลอดชีพ' },
    { key: 'adlScore', header: 'ADL', width: 7, note: 'คะแนนดัชนีบาร์เธลรวม 0-20 (0 คือคะแนน ไม่ใช่ไม่ได้ประเมิน)' },
    { key: 'adlOn', header: 'วันที่ประเมิน ADL', width: 14, note: 'วว/ดด/ปปปป พ.ศ.' },
    { key: 'diseases', header: 'โรคประจำตัว', width: 28, note: 'หลายโรคคั่นด้วยเครื่องหมายจุลภาค' },
    { key: 'carerName', header: 'ชื่อผู้ดูแล', width: 22, note: '' },
    {
      key: 'carerRelationship',
      header: 'ความสัมพันธ์ของผู้ดูแล',
      width: 16,
      note: 'เลือกจากรายการ ความสัมพันธ์',
      list: 'ความสัมพันธ์',
    },
    { key: 'carerPhone', header: 'โทรศัพท์ผู้ดูแล', width: 14, note: '' },
    { key: 'occupation', header: 'อาชีพ', width: 18, note: 'เลือกจากรายการ อาชีพ', list: 'อาชีพ' },
    { key: 'income', header: 'รายได้ต่อเดือน', width: 12, note: 'บาท ไม่มีรายได้ใส่ 0 ไม่ทราบเว้นว่าง' },
    { key: 'debt', header: 'หนี้สิน', width: 12, note: 'บาท ไม่มีหนี้ใส่ 0 ไม่ทราบเว้นว่าง' },
    { key: 'note', header: 'หมายเหตุ', width: 28, note: '' },
  ],
}
