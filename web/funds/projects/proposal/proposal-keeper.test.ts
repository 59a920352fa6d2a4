import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Project } from '../../../../domain/funds/projects/project.ts'
import { Proposal } from '../../../../domain/funds/projects/proposal.ts'
import { ApiProblem } from '../../../local/api.ts'
import { type Draft, draftOf, PAUSE_MS, ProposalKeeper, type Unsaved } from './proposal-keeper.ts'

const project = (says: Partial<Project> = {}) =>
  ({
    ...{ title: 'เดิม', applicant: '', fiscalYear: 2026, supportType: null, applicantKind: null, targetGroup: null },
    ...{ issueListId: null, issueCode: null, areaCode: null, fromDay: null, toDay: null },
    ...{ revision: 1, proposal: Proposal.parse({}), may: { edit: true, actForApplicant: true, decide: false } },
    ...says,
  }) as Project

/** A centre that holds one proposal, and can be out of reach. */
function centre() {
  const at = { revision: 1, draft: draftOf(project()), isAway: false, puts: 0 }
  let kept: Unsaved | undefined
  const keeper = new ProposalKeeper(project(), {
    put: async ({ revision, ...draft }) => {
      at.puts += 1
      if (at.isAway) throw new ApiProblem(0, 'unreachable')
      if (revision !== at.revision) throw new ApiProblem(409, 'project-changed-meanwhile')
      Object.assign(at, { draft, revision: revision + 1 })
      return { revision: at.revision }
    },
    get: async () => project({ ...at.draft, revision: at.revision }),
    keep: (unsaved) => {
      kept = unsaved
    },
  })
  const type = (part: Partial<Draft>) => keeper.update((draft) => ({ ...draft, ...part }))
  /** Somebody else, in another window. */
  const otherSaves = (part: Partial<Draft>) =>
    Object.assign(at, { draft: { ...at.draft, ...part }, revision: at.revision + 1 })
  return { at, keeper, type, otherSaves, kept: () => kept }
}
const pause = () => vi.advanceTimersByTimeAsync(PAUSE_MS)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('what is typed', () => {
  test('is saved once, when the typing pauses', async () => {
    const { at, keeper, type, kept } = centre()
    type({ title: 'ก' })
    type({ title: 'ก\u200Bข' })
    expect([at.puts, kept()?.draft.title]).toEqual([0, 'กข'])
    await pause()
    expect([at.puts, at.draft.title, kept()]).toEqual([1, 'กข', undefined])
    expect(keeper.shown().state.kind).toBe('saved')
  })

  test('stays in the browser while the centre is away, and goes when it is back', async () => {
    const { at, keeper, type, kept } = centre()
    at.isAway = true
    type({ title: 'ไม่มีสัญญาณ' })
    await pause()
    expect([keeper.shown().state.kind, kept()?.draft.title]).toEqual(['waiting', 'ไม่มีสัญญาณ'])
    at.isAway = false
    await vi.advanceTimersByTimeAsync(10_000)
    expect([at.draft.title, kept()]).toEqual(['ไม่มีสัญญาณ', undefined])
  })

  test('in another field than somebody else’s is taken together with it', async () => {
    const { at, keeper, type, otherSaves } = centre()
    type({ title: 'ของฉัน' })
    otherSaves({ applicant: 'ชมรมสมมุติ' })
    await pause()
    await pause()
    expect(at.draft).toMatchObject({ title: 'ของฉัน', applicant: 'ชมรมสมมุติ' })
    expect(keeper.shown()).toMatchObject({ isJoined: true, clashes: [], state: { kind: 'saved' } })
  })

  test('in the same field waits for a choice, and both are there until then', async () => {
    const { at, keeper, type, otherSaves, kept } = centre()
    type({ title: 'ของฉัน' })
    otherSaves({ title: 'ของเขา' })
    await pause()
    await pause()
    const [clash] = keeper.shown().clashes
    expect(clash).toEqual({ path: ['title'], mine: 'ของฉัน', theirs: 'ของเขา' })
    expect([at.draft.title, kept()?.draft.title]).toEqual(['ของเขา', 'ของฉัน'])
    keeper.choose(clash!, clash!.theirs)
    await pause()
    expect([at.draft.title, keeper.shown().clashes, kept()]).toEqual(['ของเขา', [], undefined])
  })

  test('and left behind is taken up again, upon what was saved since', async () => {
    const { at, keeper } = centre()
    const base = draftOf(project())
    keeper.takeUp({ base, draft: { ...base, applicant: 'ทิ้งไว้' } })
    await pause()
    expect(at.draft).toMatchObject({ title: 'เดิม', applicant: 'ทิ้งไว้' })
  })

  test('that ends before it begins is kept here until it is right; the rest is saved', async () => {
    const { at, type, kept } = centre()
    type({ title: 'ก', fromDay: '2026-02-01', toDay: '2026-01-01' })
    await pause()
    expect(at.draft).toMatchObject({ title: 'ก', fromDay: '2026-02-01', toDay: null })
    expect(kept()?.draft.toDay).toBe('2026-01-01')
  })
})
