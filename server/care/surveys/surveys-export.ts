// Households as a workbook: the baseline, the latest and what lies between, one line a house.
import { emptySurvey } from '../../../domain/care/surveys/empty-survey.ts'
import { amountsOf, informalDebt, surveyDifference } from '../../../domain/care/surveys/survey-difference.ts'
import { FACTORS } from '../../../domain/care/surveys/survey-lists.ts'
import { fullName } from '../../../domain/registry/people/names.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { formatThaiDate } from '../../../domain/shared/thai-date.ts'
import { recordReading } from '../../platform/audited.ts'
import type { Centre } from '../../platform/centre.ts'
import type { TableCell } from '../../platform/table-file.ts'
import { say } from '../../platform/words.ts'
import { inWork, type Who } from '../../platform/work.ts'
import { type ExportedSurvey, listSurveyedHouseholds } from './surveys.queries.ts'

const PAGE = 2_000
const AMOUNTS = ['incomeSatang', 'expenseSatang', 'savingSatang', 'debtSatang'] as const

const HEADING = (): TableCell[] => [
  say('survey-file.name'),
  say('survey-file.house'),
  say('survey-file.moo'),
  say('survey-file.area'),
  say('survey-file.rounds'),
  say('survey-file.first-on'),
  say('survey-file.latest-on'),
  ...AMOUNTS.flatMap((field) => {
    const amount = say(`lists.surveyAmount.${field}`)
    return [
      say('survey-file.first', { what: amount }),
      say('survey-file.latest', { what: amount }),
      say('survey-file.change', { what: amount }),
    ]
  }),
  say('survey-file.informal-debt'),
  ...FACTORS.flatMap((factor) => {
    const word = say(`lists.surveyFactor.${factor}`)
    return [
      say('survey-file.first', { what: word }),
      say('survey-file.latest', { what: word }),
      say('survey-file.want', { what: word }),
    ]
  }),
  say('survey-file.priorities'),
]

const baht = (satang: number | null): TableCell => (satang === null ? null : satang / 100)
const day = (iso: string) => formatThaiDate(iso, 'numeric')

function lineOf({ first, latest, ...home }: ExportedSurvey): TableCell[] {
  const [before, after] = [first.answers ?? emptySurvey(), latest.answers ?? emptySurvey()]
  const [was, is] = [amountsOf(before), amountsOf(after)]
  const { amounts } = surveyDifference(before, after)
  const state = (code: string | null): TableCell => (code === null ? null : say(`lists.factorState.${code}`))
  return [
    fullName(home),
    home.house,
    home.moo,
    home.areaName,
    home.rounds,
    day(first.on),
    day(latest.on),
    ...AMOUNTS.flatMap((field) => [
      baht(was[field]),
      baht(is[field]),
      home.rounds > 1 ? baht(amounts[field]?.by ?? null) : null,
    ]),
    baht(informalDebt(after)),
    ...FACTORS.flatMap((factor) => [
      state(before.factors[factor].state),
      state(after.factors[factor].state),
      after.factors[factor].want,
    ]),
    after.priorities.map((concern) => say(`lists.surveyConcern.${concern}`)).join(', ') || null,
  ]
}

/** Each page in its own transaction, with its audit line: whoever is in the file can be told so. */
export async function* surveyLines(centre: Centre, who: Who): AsyncGenerator<TableCell[]> {
  yield HEADING()
  const exportId = newId()
  for (let after: string | null = null; ; ) {
    const page: ExportedSurvey[] = await inWork(centre, who, async (work) => {
      const homes = await listSurveyedHouseholds(work.db, after, PAGE)
      if (homes.length > 0)
        await recordReading(
          work,
          'survey.export',
          exportId,
          homes.map(({ personId }) => personId),
        )
      return homes
    })
    for (const home of page) yield lineOf(home)
    if (page.length < PAGE) return
    after = page.at(-1)!.home
  }
}
