// From one state of a need to the next. Without schemas: the phone asks it, too.

export const NEED_STEPS = ['taken-on', 'met', 'cancelled', 'reopened', 'told'] as const
export type NeedStepKind = (typeof NEED_STEPS)[number]
type Status = 'open' | 'in-progress' | 'met' | 'cancelled'

const NEXT: Record<NeedStepKind, Partial<Record<Status, Status>>> = {
  'taken-on': { open: 'in-progress', 'in-progress': 'in-progress' },
  met: { open: 'met', 'in-progress': 'met' },
  cancelled: { open: 'cancelled', 'in-progress': 'cancelled' },
  reopened: { met: 'open', cancelled: 'open' },
  // Whatever happened at the office meanwhile, the family was told what was so when somebody set out.
  told: { open: 'open', 'in-progress': 'in-progress', met: 'met', cancelled: 'cancelled' },
}

/** How the need stands after the step; undefined when the step does not follow from how it stands. */
export const afterStep = (status: Status, step: NeedStepKind): Status | undefined => NEXT[step][status]

/** An answered need whose family has not heard of it yet. */
export const waitsForTelling = ({ status, toldOn }: { status: string; toldOn: string | null }) =>
  status === 'met' && toldOn === null
