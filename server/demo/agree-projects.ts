// The agreement of a granted project, and its instalments: one for a small sum, two for a larger one.
import { partsByPercent } from '../../domain/funds/grant-agreements/grant-agreement.ts'
import { addDays } from '../../domain/shared/thai-date.ts'
import type { Chance } from './chance.ts'
import type { DemoBooks } from './demo-funds.ts'
import type { ProjectRows } from './demo-projects.queries.ts'
import type { Made, MadeInstalment } from './made-project.ts'

/** A baht more, and it is paid in two. */
const ONE_INSTALMENT_SATANG = 3_000_000
const CONDITIONS =
  'ผู้รับทุนจะใช้เงินตามวัตถุประสงค์ของโครงการ เก็บหลักฐานการจ่ายไว้ให้ตรวจ รายงานผลภายในกำหนด และคืนเงินเหลือจ่ายภายใน 30 วัน'

export function agreeOn(chance: Chance, { fundId, today }: DemoBooks, made: Made, rows: ProjectRows): MadeInstalment[] {
  const { id: projectId, approvedOn, approvedSatang, lead, template, status } = made
  const amounts = partsByPercent(approvedSatang, approvedSatang > ONE_INSTALMENT_SATANG ? [60, 40] : [100])
  const instalments = amounts.map((amountSatang, at) => ({
    ...{ id: chance.id(), number: at + 1, amountSatang, payOn: addDays(approvedOn, 8 + at * 125) },
    ...{
      workFrom: addDays(approvedOn, 15 + at * 110),
      workTo: addDays(approvedOn, at === amounts.length - 1 ? 210 : 124),
    },
  }))
  const isReached = (payOn: string) => status === 'finished' || (payOn < today && status !== 'terminated')
  for (const { payOn, ...instalment } of instalments)
    rows.instalments.push({
      ...{ projectId, ...instalment },
      ...{ reportFrom: addDays(instalment.workTo, -14), reportTo: addDays(instalment.workTo, 15) },
      openedAt: instalment.number === 1 || isReached(payOn) ? `${addDays(payOn, -3)}T03:00:00Z` : null,
    })
  rows.grantAgreements.push({
    ...{ projectId, fundId, id: chance.id(), signedOn: addDays(approvedOn, 5), madeAt: 'สำนักงานกองทุน' },
    ...{ number: `${chance.digits(2)}/${made.year + 543}-${chance.digits(3)}`, conditions: CONDITIONS },
    signatories: JSON.stringify([
      { side: 'grantee', name: lead, position: template.applicant },
      { side: 'granter', name: made.meetings.chair, position: 'ประธานกรรมการกองทุน' },
      { side: 'witness', name: made.meetings.secretary, position: 'กรรมการและเลขานุการ' },
    ]),
  })
  return instalments.filter(({ number, payOn }) => number === 1 || isReached(payOn))
}
