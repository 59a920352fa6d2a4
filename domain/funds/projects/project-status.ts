// From the first draft to the closing: which status follows which, and who may say so.

export const PROJECT_STATUSES = [
  'developing',
  'submitted',
  'revising',
  'passed',
  'failed',
  'failed-first-round',
  'withdrawn',
  'running',
  'finished',
  'terminated',
  'suspended',
] as const
export type ProjectStatus = (typeof PROJECT_STATUSES)[number]

/** As files of the fund say them. */
export const PROJECT_STATUS_WORDS: Record<ProjectStatus, string> = {
  developing: 'กำลังพัฒนา',
  submitted: 'ยื่นแล้ว รอพิจารณา',
  revising: 'ให้ปรับแก้',
  passed: 'ผ่านการพิจารณา',
  failed: 'ไม่ผ่าน',
  'failed-first-round': 'ไม่ผ่านรอบแรก',
  withdrawn: 'ถอนแล้ว',
  running: 'กำลังดำเนินการ',
  finished: 'ปิดโครงการแล้ว',
  terminated: 'ยุติ',
  suspended: 'ระงับชั่วคราว',
}

/** Who takes a step: the applicant, or the fund that it was sent to. */
type Side = 'applicant' | 'fund'
export const PROJECT_MOVES = {
  submit: { side: 'applicant', from: ['developing', 'revising'], to: 'submitted' },
  withdraw: { side: 'applicant', from: ['developing', 'submitted', 'revising', 'passed'], to: 'withdrawn' },
  'take-up': { side: 'applicant', from: ['withdrawn'], to: 'developing' },
  'send-back': { side: 'fund', from: ['submitted', 'passed'], to: 'revising' },
  'fail-first-round': { side: 'fund', from: ['submitted'], to: 'failed-first-round' },
  pass: { side: 'fund', from: ['submitted'], to: 'passed' },
  fail: { side: 'fund', from: ['submitted', 'passed'], to: 'failed' },
  grant: { side: 'fund', from: ['passed'], to: 'running' },
  suspend: { side: 'fund', from: ['running'], to: 'suspended' },
  resume: { side: 'fund', from: ['suspended'], to: 'running' },
  terminate: { side: 'fund', from: ['running', 'suspended'], to: 'terminated' },
  finish: { side: 'fund', from: ['running'], to: 'finished' },
} as const satisfies Record<string, { side: Side; from: readonly ProjectStatus[]; to: ProjectStatus }>
export type ProjectMove = keyof typeof PROJECT_MOVES

/** Undefined when the move does not follow from how the project stands. */
export function afterMove(status: ProjectStatus, move: ProjectMove): ProjectStatus | undefined {
  const { from, to } = PROJECT_MOVES[move]
  return (from as readonly ProjectStatus[]).includes(status) ? to : undefined
}

/** Its people write the proposal as long as nobody decides about it. */
export const isWritable = (status: ProjectStatus) => status === 'developing' || status === 'revising'
/** What everyone may know: it was granted. */
export const isPublic = (status: ProjectStatus) =>
  status === 'running' || status === 'finished' || status === 'terminated' || status === 'suspended'
