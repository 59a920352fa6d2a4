// Keeps a proposal while it is typed: saves when the typing pauses, holds in this browser what the centre does not have yet,
// and takes together what another one saved meanwhile.
import { type Clash, mergeDrafts, same, withValueAt } from '../../../../domain/funds/projects/draft-merge.ts'
import { withoutZeroWidth } from '../../../../domain/funds/projects/pasted-text.ts'
import { type Project, ProjectDraft } from '../../../../domain/funds/projects/project.ts'
import { ApiProblem } from '../../../local/api.ts'

export const PAUSE_MS = 1_500
const AGAIN_MS = 10_000

export type Draft = Omit<ProjectDraft, 'revision'>
/** What was typed and not saved, with what it was typed upon. */
export type Unsaved = { base: Draft; draft: Draft }
export type SaveState =
  | { kind: 'unchanged' }
  | { kind: 'typing' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  /** The centre does not answer: tried again by itself. */
  | { kind: 'waiting' }
  /** Not by itself: the reason is said. */
  | { kind: 'refused'; error: unknown }
export type Shown = {
  draft: Draft
  state: SaveState
  clashes: readonly Clash[]
  /** Somebody else's changes came in. */
  isJoined: boolean
}

export type Ways = {
  put: (body: ProjectDraft) => Promise<{ revision: number }>
  get: () => Promise<Project>
  /** In this browser; undefined when nothing is left to keep. */
  keep: (unsaved: Unsaved | undefined) => void
  onSaved?: (draft: Draft, revision: number) => void
}

const HEAD = Object.keys(ProjectDraft.shape).filter((key) => key !== 'revision') as (keyof Draft)[]
export const draftOf = (project: Project): Draft => Object.fromEntries(HEAD.map((key) => [key, project[key]])) as Draft

/** A day before the first is still being typed: the field says so, and the centre gets it when it is right. */
export const isBackwards = ({ fromDay, toDay }: Draft) => fromDay !== null && toDay !== null && toDay < fromDay
const sendable = (draft: Draft): Draft => (isBackwards(draft) ? { ...draft, toDay: null } : draft)

const isForLater = (error: unknown) =>
  error instanceof ApiProblem && (error.status === 0 || error.status >= 500 || [401, 408, 429].includes(error.status))
const isChangedMeanwhile = (error: unknown) =>
  error instanceof ApiProblem && error.problem === 'project-changed-meanwhile'

export class ProposalKeeper {
  #shown: Shown
  #base: Draft
  #revision: number
  #isDirty = false
  #isSaving = false
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #ways: Ways
  readonly #listeners = new Set<() => void>()

  constructor(project: Project, ways: Ways) {
    this.#ways = ways
    this.#base = draftOf(project)
    this.#revision = project.revision
    this.#shown = { draft: this.#base, state: { kind: 'unchanged' }, clashes: [], isJoined: false }
  }

  shown = () => this.#shown
  listen = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  update = (change: (draft: Draft) => Draft) => {
    this.#type(withoutZeroWidth(change(this.#shown.draft)))
  }

  /** What was left behind unsaved, here or in another window. */
  takeUp(left: Unsaved) {
    const { merged, clashes } = mergeDrafts(left.base, left.draft, this.#shown.draft)
    if (same(merged, this.#shown.draft) && clashes.length === 0) return
    this.#show({ clashes: [...this.#shown.clashes, ...clashes] })
    this.#type(merged)
  }

  /** As the centre has it by now: what another one saved comes in beside what is being typed. */
  meet(project: Project) {
    if (project.revision <= this.#revision || this.#isSaving) return
    const theirs = draftOf(project)
    const { merged, clashes } = mergeDrafts(this.#base, this.#shown.draft, theirs)
    this.#base = theirs
    this.#revision = project.revision
    this.#show({ draft: merged, clashes: [...this.#shown.clashes, ...clashes], isJoined: true })
    if (this.#isDirty) this.#type(merged)
  }

  choose(clash: Clash, value: unknown) {
    this.#show({ clashes: this.#shown.clashes.filter((one) => one !== clash) })
    this.#type(withValueAt(this.#shown.draft, clash.path, value))
  }

  /** At once; answers when the centre has it, or when it is known that it has not. */
  saveNow = async (): Promise<boolean> => {
    clearTimeout(this.#timer)
    if (!this.#isDirty) return true
    // Where both wrote, nothing is sent before somebody chose.
    if (this.#isSaving || this.#shown.clashes.length > 0) return false
    this.#isSaving = true
    this.#isDirty = false
    this.#show({ state: { kind: 'saving' } })
    const sent = this.#shown.draft
    try {
      const { revision } = await this.#ways.put({ ...sendable(sent), revision: this.#revision })
      this.#isSaving = false
      this.#saved(sent, revision)
      return true
    } catch (error) {
      this.#isSaving = false
      this.#isDirty = true
      await this.#notSaved(error)
      return false
    }
  }

  #type(draft: Draft) {
    this.#isDirty = true
    this.#show({ draft, state: this.#isSaving ? this.#shown.state : { kind: 'typing' } })
    this.#ways.keep({ base: this.#base, draft })
    this.#later(PAUSE_MS)
  }

  #saved(sent: Draft, revision: number) {
    this.#base = sent
    this.#revision = revision
    this.#ways.onSaved?.(sent, revision)
    if (this.#isDirty) {
      this.#ways.keep({ base: sent, draft: this.#shown.draft })
      this.#show({ state: { kind: 'typing' } })
      return this.#later(PAUSE_MS)
    }
    if (!isBackwards(sent)) this.#ways.keep(undefined)
    this.#show({ state: { kind: 'saved', at: new Date() } })
  }

  async #notSaved(error: unknown) {
    if (isChangedMeanwhile(error)) return this.#join()
    if (!isForLater(error)) return this.#show({ state: { kind: 'refused', error } })
    this.#show({ state: { kind: 'waiting' } })
    this.#later(AGAIN_MS)
  }

  async #join() {
    try {
      const project = await this.#ways.get()
      if (!project.may.edit)
        return this.#show({ state: { kind: 'refused', error: new ApiProblem(403, 'not-allowed') } })
      this.meet(project)
      this.#later(PAUSE_MS)
    } catch (error) {
      await this.#notSaved(error)
    }
  }

  #later(milliseconds: number) {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.saveNow(), milliseconds)
  }

  #show(part: Partial<Shown>) {
    this.#shown = { ...this.#shown, ...part }
    for (const listener of this.#listeners) listener()
  }
}
