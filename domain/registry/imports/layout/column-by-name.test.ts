import { expect, test } from 'vitest'
import { keyOfHeader, keyUnderParent } from './column-by-name.ts'

test.each([
  ['เลขประจำตัวประชาชน', 'number'],
  ['เลขประจำตัวคนพิการ (13 หลัก)', 'number'],
  ['เลขบัตร ปชช.', 'number'],
  ['CID', 'number'],
  ['เลขประจำตัวประชาขน', 'number'],
  ['ชื่อ - สกุล', 'fullName'],
  ['ชื่อ-นามสกุล', 'fullName'],
  ['ชื่อ-สกุล ผู้ป่วย', 'fullName'],
  ['นามสกลุ', 'lastName'],
  ['LNAME', 'lastName'],
  ['วัน เดือน ปีเกิด', 'birthDate'],
  ['ว.ด.ป.เกิด', 'birthDate'],
  ['เกิดเมื่อ', 'birthDate'],
  ['BIRTH', 'birthDate'],
  ['ปีเกิด (พ.ศ.)', 'birthYear'],
  ['อายุ (ปี)', 'age'],
  ['บ้าน เลขที่', 'house'],
  ['หมู่', 'moo'],
  ['ตำบล/แขวง', 'subdistrict'],
  ['ที่อยู่ปัจจุบัน', 'addressLine'],
  ['ที่อยู่ภูมิลำเนา', 'registeredLine'],
  ['รหัสพื้นที่', 'areaCode'],
  ['โทรศัพท์ 1', 'phones'],
  ['เบอร์โทรผู้ดูแล', 'carerPhone'],
  ['ความสัมพันธ์', 'carerRelationship'],
  ['ปัญหา/ความต้องการ', 'note'],
  ['คะแนน ADL', 'adlScore'],
  ['คนไร้บ้าน', 'groupMark'],
  ['ผู้ป่วยติดบ้าน/ติดเตียง', 'groupMark'],
  ['ลำดับที่', 'sequence'],
  ['ยศ ชื่อ - สกุล', 'fullName'],
  ['บ้านเลขที่/หมู่ที่', 'house'],
  // What is somebody else's.
  ['ชื่อ-สกุล อสม.', undefined],
  ['โทรศัพท์ อสม.', undefined],
  ['ชื่อมารดา', undefined],
  ['ผู้สำรวจ', undefined],
  // What nobody keeps, or nobody knows.
  ['RELIGION', undefined],
  ['ผู้ติดเชื้อ', undefined],
  ['เบี้ย/เดือน', undefined],
  ['อุปกรณ์', undefined],
  ['', undefined],
])('%s is %s', (header, key) => {
  expect(keyOfHeader(header)).toBe(key)
})

test.each([
  ['ผู้ดูแลคนพิการ', 'ชื่อ - สกุล', 'carerName'],
  ['ผู้ดูแลคนพิการ', 'โทรศัพท์', 'carerPhone'],
  ['ผู้ดูแลคนพิการ', 'อาชีพ', null],
  ['ที่อยู่ตามทะเบียนบ้าน', 'ตำบล', 'registeredSubdistrict'],
  ['ที่อยู่ปัจจุบัน', 'ตำบล', 'subdistrict'],
  ['ที่อยู่ปัจจุบัน', 'เลขที่', 'house'],
  ['ที่อยู่ตามทะเบียนบ้าน', 'เลขที่', 'registeredHouse'],
  ['บัตรประจำตัวคนพิการ', 'วันหมดอายุ', 'disabilityCardExpires'],
  ['วันเดือนปีเกิด', 'เดือน', 'birthMonth'],
  ['วันเดือนปีเกิด', 'ปี พ.ศ.', 'birthYear'],
  ['ประเภทความพิการ', '1', 'disabilityMark'],
  ['กลุ่มเป้าหมาย', 'ผู้สูงอายุ', 'groupMark'],
  ['อายุ', '', 'age'],
])('under %s, %s is %s', (parent, own, key) => {
  expect(keyUnderParent({ parent, own })).toBe(key)
})
