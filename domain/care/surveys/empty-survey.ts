import type { SurveyAnswers } from './household-survey.ts'

const untold = { state: null, problem: null, want: null }

/** A form of which nothing is told yet. */
export const emptySurvey = (): SurveyAnswers => ({
  factors: { food: untold, clothing: untold, shelter: untold, medicine: untold },
  occupation: null,
  incomeSatang: null,
  expenseSatang: null,
  incomeIsEnough: null,
  savings: null,
  debts: null,
  priorities: [],
  members: [],
  note: null,
})
