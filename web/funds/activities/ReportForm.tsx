import { Send } from 'lucide-react'
import { useMemo } from 'react'
import {
  type ActivityReport,
  type ActivityReportDraft,
  gapsOfActivityReport,
} from '../../../domain/funds/activities/activity-report.ts'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { afterwards } from '../../ui/afterwards.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { SaveState, SaveTrouble } from '../projects/SaveState.tsx'
import { type Autosaved, useAutosave } from '../projects/useAutosave.ts'
import { DonePart } from './DonePart.tsx'
import { MoneyPart } from './MoneyPart.tsx'
import { PeoplePart } from './PeoplePart.tsx'
import { PhotosPart } from './PhotosPart.tsx'
import { draftOfReport, savingReport, useSendReport } from './useActivities.ts'
import { WhenAndWhere } from './WhenAndWhere.tsx'

type Props = { project: Project; report: ActivityReport; onTakeTheirs: () => void }

export function ReportForm({ project, report, onTakeTheirs }: Props) {
  const { t } = useText()
  const { actor } = useMe()
  const ways = useMemo(() => savingReport(project.id, report.id), [project.id, report.id])
  const saved = useAutosave({
    accountId: actor.accountId ?? '',
    form: `activity-report.${report.id}`,
    stored: useMemo(() => draftOfReport(report), [report]),
    revision: report.revision,
    ...ways,
  })
  const part = { draft: saved.draft, change: saved.change }
  return (
    <div className="form report-form">
      <Notice kind="info">{t(`activities.hint.${report.origin}`)}</Notice>
      <SaveTrouble saved={saved} onTakeTheirs={onTakeTheirs} />
      <WhenAndWhere {...part} project={project} />
      <DonePart {...part} />
      <PeoplePart {...part} />
      <MoneyPart {...part} project={project} />
      <PhotosPart project={project} report={report} />
      <Foot project={project} report={report} saved={saved} />
    </div>
  )
}

type FootProps = { project: Project; report: ActivityReport; saved: Autosaved<ActivityReportDraft> }

function Foot({ project, report, saved }: FootProps) {
  const { t } = useText()
  const announce = useAnnounce()
  const send = useSendReport(project.id, report.id)
  const gaps = gapsOfActivityReport(saved.draft)
  return (
    <>
      {send.isError && <Failed error={send.error} />}
      <div className="form-foot not-printed">
        <span className="form-foot-words report-foot-words">
          <SaveState state={saved.state} />
          {gaps.length > 0 && (
            <span className="report-gaps">
              {t('activities.still-wants')}
              {gaps.map((gap) => (
                <a key={gap} href={`#report-${gap}`}>
                  {t(`activities.gap.${gap as 'title'}`)}
                </a>
              ))}
            </span>
          )}
        </span>
        <Button
          look="primary"
          icon={Send}
          isDisabled={gaps.length > 0 || send.isPending}
          onPress={() => afterwards(send.mutateAsync(saved.flush), () => announce(t('activities.sent')))}
        >
          {t('activities.send')}
        </Button>
      </div>
    </>
  )
}
