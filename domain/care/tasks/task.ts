// What is to be done for a person, and why: reckoned from what is known of her, alike on the phone and at the centre.
// Without schemas, so that the phone carries the rules and not the library.

export const TASK_KINDS = [
  'visit-due',
  'fall-follow-up',
  'depression-ask',
  'depression-follow-up',
  'reassess-due',
  'need-told',
  'loan-back',
  'no-carer',
  'allowance-60',
  'disability-card',
  'prefix-change',
] as const
export type TaskKind = (typeof TASK_KINDS)[number]

/** 0 can wait for the next time one passes by; 3 is for today, whatever else there is. */
export type Risk = 0 | 1 | 2 | 3

/** What is said of it: words under `field.tasks`. */
export const TASK_TEXTS = [
  'visit-appointment',
  'visit-appointment-missed',
  'visit-group',
  'visit-ltc',
  'visit-never',
  'visit-ltc-never',
  'fall-injured',
  'fall',
  'depression-ask',
  'depression-severe',
  'depression-follow-up',
  'reassess-adl',
  'need-told',
  'loan-back',
  'loan-late',
  'no-carer',
  'allowance-60',
  'card-expiring',
  'card-expired',
  'prefix-change',
] as const
export type TaskText = (typeof TASK_TEXTS)[number]

export type Task = {
  /** Kind and subject: the same as long as the same thing is to be done, another one when it comes up again. */
  key: string
  kind: TaskKind
  personId: string
  dueOn: string
  risk: Risk
  /** Of the values `day` is an ISO day, `need` and `group` are codes. */
  why: { text: TaskText; values: Record<string, string | number> }
}

/** Of a person, what the rules look at. */
export type TaskPerson = {
  id: string
  prefix: string | null
  birthDate: string | null
  diedOn: string | null
  departedOn?: string | null
  nationalityIsThai: boolean | null
  areaCode: string | null
  groups: readonly string[]
  benefits: readonly string[]
  disabilityCardExpires: string | null
  carerName: string | null
  furtherCarerUntil?: string | null | undefined
  adlScore: number | null
  adlOn: string | null
  lastVisitOn: string | null
  nextVisitOn: string | null
  urgentNeeds: number
  visits: readonly { id: string; visitedOn: string; falls?: number | null; fallInjured?: boolean | null }[]
  needs: readonly {
    id: string
    kind: string
    status: string
    metOn: string | null
    toldOn: string | null
  }[]
  assessments: readonly {
    id: string
    instrument: string
    on: string
    total: number | null
    band: string | null
  }[]
  loans: readonly { id: string; name: string; dueOn: string }[]
  taskActs: readonly {
    task: string
    act: 'done' | 'postponed' | 'handed-over'
    until: string | null
    at: string
  }[]
}

/** One rule: what it finds to be done for her today. */
export type TaskRule = (person: TaskPerson, today: string, figures: TaskFigures) => Task[]

/** What a rule counts with; dated (task-figures.ts). */
export type TaskFigures = {
  /** From this day on. */
  from: string
  visitEveryDays: {
    /** Of the groups of long-term care, 1 to 4. */
    ltc: Readonly<Record<number, number>>
    groups: Readonly<Record<string, number>>
    adl: Readonly<Record<'bed-bound' | 'home-bound', number>>
  }
  reassessAfterDays: { adl: number; ltc: number }
  fallFollowUpDays: { injured: number; unhurt: number }
  depressionFollowUpDays: Readonly<Record<string, number>>
  cardAheadDays: number
  loanAheadDays: number
  allowanceAge: number
  /** Months in which one may register for it. */
  allowanceMonths: readonly number[]
  /** How far a task of each risk may be put off. */
  postponeDays: Readonly<Record<Risk, number>>
}

export const taskOf = (
  person: TaskPerson,
  kind: TaskKind,
  subject: string,
  rest: Pick<Task, 'dueOn' | 'risk' | 'why'>,
): Task => ({ key: `${kind}:${subject}`, kind, personId: person.id, ...rest })

export const riskOf = (value: number): Risk => Math.max(0, Math.min(3, Math.round(value))) as Risk
