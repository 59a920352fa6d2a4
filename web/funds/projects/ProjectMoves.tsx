// What is to do next with a project, for whoever looks at it, and the moves from one status to the next.
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { openMoves } from '../../../domain/funds/projects/open-moves.ts'
import type { Project } from '../../../domain/funds/projects/project.ts'
import type { ProjectMove } from '../../../domain/funds/projects/project-status.ts'
import { useText } from '../../text/useText.ts'
import { Button, type ButtonLook, buttonClass } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice, type NoticeKind } from '../../ui/Notice.tsx'
import { MoveForm } from './MoveForm.tsx'
import { SubmitForm } from './SubmitForm.tsx'

const LOOKS: Partial<Record<ProjectMove, ButtonLook>> = {
  submit: 'primary',
  resume: 'primary',
  withdraw: 'quiet',
  fail: 'urgent',
  terminate: 'urgent',
}

export function ProjectMoves({ project }: { project: Project }) {
  const { t } = useText()
  const [moving, setMoving] = useState<ProjectMove | undefined>()
  const next = nextOf(project)
  const close = () => setMoving(undefined)
  return (
    <>
      <Notice
        kind={next.kind}
        title={t(`projects.next.${next.word}`)}
        actions={
          <>
            {project.may.edit && (
              <Link
                to="/office/projects/$id/proposal"
                params={{ id: project.id }}
                search={{}}
                className={buttonClass()}
              >
                {t('projects.write')}
              </Link>
            )}
            {openMoves(project).map((move) => (
              <Button key={move} look={LOOKS[move] ?? 'secondary'} onPress={() => setMoving(move)}>
                {t(`projects.move.${move}`)}
              </Button>
            ))}
          </>
        }
      >
        {lastNote(project)}
      </Notice>
      <Dialog
        title={moving ? t(`projects.move.${moving}`) : t('projects.project')}
        isOpen={moving !== undefined}
        onClose={close}
      >
        {moving === 'submit' && <SubmitForm project={project} onDone={close} />}
        {moving && moving !== 'submit' && <MoveForm project={project} move={moving} onDone={close} />}
      </Dialog>
    </>
  )
}

/** Why it stands as it does, where somebody wrote it down. */
const lastNote = ({ steps }: Project) => steps.at(-1)?.note || null

const WAITS = {
  submitted: 'decided-at-meeting',
  passed: 'granted-at-meeting',
} as const

function nextOf({ status, may }: Project): { kind: NoticeKind; word: NextWord } {
  if (may.edit)
    return { kind: status === 'revising' ? 'due' : 'info', word: status === 'revising' ? 'revise' : 'write' }
  if (status === 'submitted' || status === 'passed')
    return may.decide ? { kind: 'due', word: WAITS[status] } : { kind: 'info', word: 'wait' }
  if (status === 'running')
    return { kind: 'info', word: may.decide ? 'follow' : may.actForApplicant ? 'work' : 'running' }
  if (status === 'suspended') return { kind: 'due', word: 'suspended' }
  if (status === 'withdrawn') return { kind: 'info', word: may.actForApplicant ? 'withdrawn' : 'closed' }
  return { kind: 'info', word: 'closed' }
}

type NextWord =
  | 'write'
  | 'revise'
  | 'decided-at-meeting'
  | 'granted-at-meeting'
  | 'wait'
  | 'follow'
  | 'work'
  | 'running'
  | 'suspended'
  | 'withdrawn'
  | 'closed'
