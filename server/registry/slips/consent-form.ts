// The form on paper with which a person says yes or no, one purpose at a time.

import { consentGiver } from '../../../domain/ground/consent/consent-giver.ts'
import { CONSENT_PURPOSES, CONSENT_TEXT_VERSION } from '../../../domain/ground/consent/consent-lists.ts'
import type { Person } from '../../../domain/registry/people/person.ts'
import { bangkokToday, formatThaiDate } from '../../../domain/shared/thai-date.ts'
import { makePdf } from '../../platform/pdf.ts'
import { say } from '../../platform/words.ts'

const TEMPLATE = `
#let tick = box(width: 10pt, height: 10pt, stroke: 0.8pt, baseline: 1pt)
#let blank(width) = box(width: width, baseline: 2pt, line(length: 100%, stroke: (thickness: 0.6pt, dash: "dotted")))
#align(center, text(size: 18pt, weight: 600, data.title))
#align(center, text(fill: rgb("#4b555b"), data.organization))
#v(0.6em)
#facts(data.about)
#v(0.4em)
#data.lead
#for purpose in data.purposes {
  block(breakable: false, width: 100%, inset: 9pt, radius: 4pt, stroke: 0.6pt + rgb("#c9c4b6"))[
    #text(weight: 600, purpose.title) \\
    #purpose.words
    #v(0.1em)
    #tick #h(3pt) #data.yes #h(24pt) #tick #h(3pt) #data.no
  ]
}
#for words in data.rights [- #words]
#v(1.2em)
#grid(columns: (1fr, 1fr), column-gutter: 12mm, row-gutter: 2.2em,
  ..data.signs.map(sign => block(breakable: false)[#blank(100%) \\ (#blank(70%)) \\ #sign \\ #data.date #blank(45%)]))
`

const SIGNS = {
  herself: ['เจ้าของข้อมูล', 'พยาน (ถ้าให้ความยินยอมด้วยวาจา)'],
  'herself-with-guardian': ['เจ้าของข้อมูล', 'ผู้ใช้อำนาจปกครอง (อายุ 10–20 ปี)', 'พยาน (ถ้าให้ความยินยอมด้วยวาจา)'],
  guardian: ['ผู้ใช้อำนาจปกครอง (อายุต่ำกว่า 10 ปี)', 'พยาน (ถ้าให้ความยินยอมด้วยวาจา)'],
} as const

export function consentFormPdf(person: Person, organization: string): Promise<Buffer> {
  const today = formatThaiDate(bangkokToday(), 'long')
  return makePdf(TEMPLATE, {
    title: 'หนังสือแสดงความยินยอม',
    organization,
    foot: `ข้อความรุ่นที่ ${CONSENT_TEXT_VERSION} · พิมพ์เมื่อ ${today}`,
    about: [
      ['ชื่อ', person.fullName],
      ['เลขประจำตัวประชาชน', person.maskedNumber ?? '–'],
      ['ที่อยู่', person.areaName || '–'],
    ],
    lead: 'การดูแล เยี่ยมบ้าน และการช่วยเหลือตามหน้าที่ของหน่วยงาน ไม่ต้องขอความยินยอม ท่านได้รับเหมือนเดิมไม่ว่าจะตอบอย่างไร ข้อด้านล่างนี้ท่านเลือกได้ทีละข้อ',
    purposes: CONSENT_PURPOSES.map((purpose) => ({
      title: say(`lists.purpose.${purpose}`),
      words: say(`consent-text.${purpose}`),
    })),
    yes: 'ยินยอม',
    no: 'ไม่ยินยอม',
    date: 'วันที่',
    rights: [
      'ถอนความยินยอมได้ทุกเมื่อ ทางใดก็ได้ โดยบอกหน่วยงานนี้ สิ่งที่ทำไปก่อนถอนยังชอบอยู่',
      'ข้อมูลเก็บไว้ตามระยะเวลาที่กฎหมายและระเบียบกำหนด ท่านขอดูข้อมูลและรายชื่อผู้ที่เข้าดูได้',
    ],
    signs: [...SIGNS[consentGiver(person.age)]],
  })
}
