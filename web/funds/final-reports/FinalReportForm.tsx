import { useMemo } from 'react'
import {
  type FinalReport,
  type FinalReportDraft,
  gapsOfFinalReport,
} from '../../../domain/funds/final-reports/final-report.ts'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { afterwards } from '../../ui/afterwards.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { SaveState, SaveTrouble } from '../projects/SaveState.tsx'
import { type Autosaved, useAutosave } from '../projects/useAutosave.ts'
import { OtherMoney, PartThree } from './PartThree.tsx'
import { PicturesPart } from './PicturesPart.tsx'
import { ResultsPart } from './ResultsPart.tsx'
import { StoryPart } from './StoryPart.tsx'
import { draftOfFinal, savingFinal, useMoveReport } from './useClosing.ts'
import { ValuationPart } from './ValuationPart.tsx'

type Props = { project: Project; report: FinalReport; onTakeTheirs: () => void }

export function FinalReportForm({ project, report, onTakeTheirs }: Props) {
  const { t, moment } = useText()
  const { actor } = useMe()
  const saved = useAutosave({
    accountId: actor.accountId ?? '',
    form: `final-report.${report.id}`,
    stored: useMemo(() => draftOfFinal(report), [report]),
    revision: report.revision,
    ...useMemo(() => savingFinal(project.id), [project.id]),
  })
  const part = { draft: saved.draft, change: saved.change, project }
  const sentBack = report.steps.findLast(({ to }) => to === 'sent-back')
  return (
    <div className="form">
      {report.state === 'sent-back' && sentBack && (
        <Notice kind="due" title={t('closing.sent-back', { by: sentBack.by, at: moment(sentBack.at) })}>
          {sentBack.note}
        </Notice>
      )}
      <SaveTrouble saved={saved} onTakeTheirs={onTakeTheirs} />
      <ResultsPart {...part} />
      <PartThree {...part} />
      <OtherMoney {...part} />
      <StoryPart {...part} />
      <PicturesPart {...part} />
      <ValuationPart {...part} />
      <Foot project={project} saved={saved} />
    </div>
  )
}

function Foot({ project, saved }: { project: Project; saved: Autosaved<FinalReportDraft> }) {
  const { t } = useText()
  const announce = useAnnounce()
  const move = useMoveReport(project.id)
  const gaps = gapsOfFinalReport(saved.draft, project.proposal.objectives)
  const send = async () => {
    await saved.flush()
    afterwards(move.mutateAsync({ id: newId(), move: 'send', note: '' }), () => announce(t('closing.sent-said')))
  }
  return (
    <>
      {move.isError && <Failed error={move.error} />}
      <div className="form-foot not-printed">
        <span className="form-foot-words">
          <SaveState state={saved.state} />{' '}
          {gaps.length > 0 && (
            <>
              {t('closing.still-wants')}{' '}
              {gaps.map((gap, place) => (
                <span key={gap}>
                  {place > 0 && ' · '}
                  <a href={`#final-${gap}`}>{t(`closing.gap.${gap as 'reporter'}`)}</a>
                </span>
              ))}
            </>
          )}
        </span>
        <Button
          look="primary"
          isDisabled={gaps.length > 0 || move.isPending}
          onPress={() => void send().catch(() => undefined)}
        >
          {t('closing.send')}
        </Button>
      </div>
    </>
  )
}
