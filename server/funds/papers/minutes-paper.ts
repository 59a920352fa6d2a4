// รายงานการประชุมคณะกรรมการกองทุน: who came, each point of the agenda, and what was decided, under numbers.
import { COMMITTEE_OFFICES, type CommitteeMember, sitsOn, votes } from '../../../domain/funds/committees/committee.ts'
import type { Meeting } from '../../../domain/funds/meetings/meeting.ts'
import {
  facts,
  heading,
  orDots,
  type Paper,
  type PaperBlock,
  paragraph,
  signatures,
  title,
} from '../../platform/papers/paper.ts'
import { type FundYearFacts, nameOfOffice } from './fund-facts.ts'
import { bahtInFull, budgetYear, footOf, longDay } from './paper-words.ts'

const named = (members: readonly CommitteeMember[]) =>
  members.map(({ name, office }, at) => `${at + 1}. ${name}  ${COMMITTEE_OFFICES[office]}`).join('\n')

function presenceBlocks({ members }: FundYearFacts, meeting: Meeting): PaperBlock[] {
  const sitting = members.filter((one) => sitsOn(one, meeting.onDay))
  const came = sitting.filter(({ id }) => meeting.present.includes(id))
  const away = sitting.filter(({ id }) => !meeting.present.includes(id))
  const voting = sitting.filter(votes)
  return [
    heading('ผู้มาประชุม', 2),
    paragraph(orDots(named(came), 100)),
    ...(away.length > 0 ? [heading('ผู้ไม่มาประชุม', 2), paragraph(named(away))] : []),
    paragraph(
      `กรรมการทั้งหมด ${voting.length} คน มาประชุม ${came.filter(votes).length} คน ${meeting.hasQuorum ? 'ครบองค์ประชุม' : 'ไม่ครบองค์ประชุม'}`,
    ),
  ]
}

const agendaBlocks = ({ agenda }: Meeting): PaperBlock[] =>
  agenda.flatMap(({ title: words, detail }, at) => [
    heading(`ระเบียบวาระที่ ${at + 1} ${words}`, 2),
    ...(detail ? [paragraph(detail, { indent: true })] : []),
  ])

function decisionText({ outcome, approvedSatang, reason }: Meeting['decisions'][number]): string {
  if (outcome === 'granted') return `อนุมัติ จำนวน ${bahtInFull(approvedSatang)} เพราะ ${reason}`
  return `${outcome === 'refused' ? 'ไม่อนุมัติ' : 'ให้นำกลับไปปรับแก้'} เพราะ ${reason}`
}

function decisionBlocks({ members }: FundYearFacts, { decisions, number, fiscalYear }: Meeting): PaperBlock[] {
  if (decisions.length === 0) return []
  const nameOf = (id: string) => members.find((one) => one.id === id)?.name ?? ''
  return [
    heading('มติที่ประชุม'),
    ...decisions.flatMap((decision, at) => [
      paragraph(`มติที่ ${number}/${budgetYear(fiscalYear)}-${at + 1} ${decision.projectTitle}`, { bold: true }),
      paragraph(decisionText(decision), { indent: true }),
      ...(decision.abstained.length > 0
        ? [
            paragraph(`กรรมการผู้มีส่วนได้เสียซึ่งออกจากที่ประชุม: ${decision.abstained.map(nameOf).join(', ')}`, {
              indent: true,
            }),
          ]
        : []),
    ]),
  ]
}

export function minutesPaper(all: FundYearFacts, meeting: Meeting): Paper {
  const { fund, regulation, members } = all
  const number = `ครั้งที่ ${meeting.number}/${budgetYear(meeting.fiscalYear)}`
  return {
    title: `รายงานการประชุม ${number}`,
    foot: footOf(fund, regulation),
    blocks: [
      title(`รายงานการประชุมคณะกรรมการ${fund.nameTh}`, number),
      facts(['วันที่', longDay(meeting.onDay)], ['สถานที่', orDots(meeting.place, 60)]),
      ...presenceBlocks(all, meeting),
      ...agendaBlocks(meeting),
      ...(meeting.minutes ? [heading('บันทึกการประชุม'), paragraph(meeting.minutes, { indent: true })] : []),
      ...decisionBlocks(all, meeting),
      ...(meeting.adoptedAt ? [paragraph(`รับรองรายงานการประชุมเมื่อวันที่ ${longDay(meeting.adoptedAt.slice(0, 10))}`)] : []),
      signatures(
        { role: 'ผู้จดรายงานการประชุม', name: nameOfOffice(members, 'secretary', meeting.onDay) },
        { role: 'ผู้ตรวจรายงานการประชุม', name: nameOfOffice(members, 'chair', meeting.onDay) },
      ),
    ],
  }
}
