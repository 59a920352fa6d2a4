import { Link } from '@tanstack/react-router'
import { CircleCheck, CircleDashed, Flag, OctagonPause } from 'lucide-react'
import { useState } from 'react'
import type { ProjectClosing } from '../../../domain/funds/final-reports/closing.ts'
import { CLOSING_GAPS, type ClosingGap } from '../../../domain/funds/final-reports/closing-gaps.ts'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { afterwards } from '../../ui/afterwards.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { PresentProject } from './PresentProject.tsx'
import { StopProject } from './StopProject.tsx'
import { useMoveProject } from './useClosing.ts'

type Props = { project: Project; closing: ProjectClosing }

/** What must be done before it is closed, done or not, each with the way to where it is done. */
export function ClosingSteps({ project, closing }: Props) {
  const { t } = useText()
  return (
    <Section title={t('closing.steps')} aside={closing.may.close && <Ends project={project} closing={closing} />}>
      <ol className="closing-steps">
        {CLOSING_GAPS.map((gap) => (
          <Step key={gap} gap={gap} project={project} closing={closing} />
        ))}
      </ol>
    </Section>
  )
}

function Step({ gap, project, closing }: Props & { gap: ClosingGap }) {
  const { t } = useText()
  const isDone = !closing.gaps.includes(gap)
  const Icon = isDone ? CircleCheck : CircleDashed
  return (
    <li data-done={isDone || undefined}>
      <Icon size={22} aria-hidden />
      <div>
        <strong>{t(`closing.step.${gap}`)}</strong>{' '}
        <span className="small soft">{t(isDone ? 'closing.done' : 'closing.not-done')}</span>
        <p className="small">
          <Told gap={gap} project={project} closing={closing} />
        </p>
      </div>
    </li>
  )
}

function Told({ gap, project, closing }: Props & { gap: ClosingGap }) {
  const { t, baht } = useText()
  const { id, fundId, fiscalYear } = project
  if (gap === 'instalments') {
    const open = closing.instalments.filter(({ state }) => state !== 'accepted').map(({ number }) => number)
    return open.length > 0
      ? t('closing.instalments-open', { numbers: open.join(', ') })
      : t('closing.instalments-told', { count: closing.instalments.length })
  }
  if (gap === 'money')
    return (
      <>
        {t('closing.money-left', { left: baht(Math.max(0, closing.money?.leftSatang ?? 0)) })}{' '}
        {fundId && closing.may.close && (closing.money?.leftSatang ?? 0) > 0 && (
          <Link to="/office/funds/$id/book" params={{ id: fundId }} search={{ year: fiscalYear }}>
            {t('closing.to-book')}
          </Link>
        )}
      </>
    )
  if (gap === 'final-report')
    return (
      <Link to="/office/projects/$id/closing/report" params={{ id }}>
        {t('closing.to-report')}
      </Link>
    )
  return <Presented project={project} closing={closing} />
}

function Presented({ project, closing: { presentation, gaps, may } }: Props) {
  const { t, day } = useText()
  const [isOpen, setOpen] = useState(false)
  if (presentation)
    return t('closing.presented', {
      meeting: `${presentation.number}/${presentation.fiscalYear + 543}`,
      day: day(presentation.onDay, 'long'),
    })
  if (!may.close) return t(gaps.includes('presentation') ? 'closing.presentation-waits' : 'closing.no-committee')
  return (
    <>
      <Button look="quiet" onPress={() => setOpen(true)}>
        {t('closing.present')}
      </Button>
      <Dialog title={t('closing.present')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <PresentProject project={project} onDone={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function Ends({ project, closing }: Props) {
  const { t } = useText()
  const announce = useAnnounce()
  const move = useMoveProject(project.id)
  const [isStopping, setStopping] = useState(false)
  if (project.status !== 'running' && project.status !== 'suspended') return null
  const finish = () =>
    afterwards(move.mutateAsync({ id: newId(), move: 'finish' }), () => announce(t('closing.finished-said')))
  return (
    <div className="closing-ends not-printed">
      <Button icon={OctagonPause} onPress={() => setStopping(true)}>
        {t('closing.stop')}
      </Button>
      {project.status === 'running' && (
        <Button look="primary" icon={Flag} isDisabled={closing.gaps.length > 0 || move.isPending} onPress={finish}>
          {t('closing.finish')}
        </Button>
      )}
      {move.isError && <Failed error={move.error} />}
      <Dialog title={t('closing.stop')} isOpen={isStopping} onClose={() => setStopping(false)}>
        <StopProject project={project} closing={closing} onDone={() => setStopping(false)} />
      </Dialog>
    </div>
  )
}
