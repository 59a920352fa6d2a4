import type { Project } from './project.ts'
import { afterMove, PROJECT_MOVES, type ProjectMove } from './project-status.ts'

/** Passing, the first round and the grant are the committee's: they are made at its meeting, with a resolution. */
const AT_THE_MEETING: readonly ProjectMove[] = ['pass', 'fail-first-round', 'grant']

/** What whoever looks may do now with one press, in the order of the work. */
export const openMoves = ({ status, may }: Pick<Project, 'status' | 'may'>): ProjectMove[] =>
  (Object.keys(PROJECT_MOVES) as ProjectMove[]).filter(
    (move) =>
      !AT_THE_MEETING.includes(move) &&
      (PROJECT_MOVES[move].side === 'fund' ? may.decide : may.actForApplicant) &&
      afterMove(status, move) !== undefined,
  )
