import { expect, test } from 'vitest'
import { openMoves } from './open-moves.ts'
import type { ProjectStatus } from './project-status.ts'

const moves = (status: ProjectStatus, side: 'applicant' | 'fund' | 'nobody') =>
  openMoves({ status, may: { edit: false, actForApplicant: side === 'applicant', decide: side === 'fund' } })

test.each<[ProjectStatus, 'applicant' | 'fund' | 'nobody', string[]]>([
  ['developing', 'applicant', ['submit', 'withdraw']],
  ['submitted', 'applicant', ['withdraw']],
  ['submitted', 'fund', ['send-back', 'fail']],
  ['passed', 'fund', ['send-back', 'fail']],
  ['withdrawn', 'applicant', ['take-up']],
  ['running', 'applicant', []],
  ['running', 'fund', ['suspend', 'terminate', 'finish']],
  ['suspended', 'fund', ['resume', 'terminate']],
  ['finished', 'fund', []],
  ['submitted', 'nobody', []],
])('%s offers the %s %j', (status, side, offered) => expect(moves(status, side)).toEqual(offered))
