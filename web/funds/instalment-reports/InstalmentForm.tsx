import { Send } from 'lucide-react'
import { useMemo } from 'react'
import {
  differenceOf,
  type InstalmentReport,
  type InstalmentReportDraft,
} from '../../../domain/funds/instalment-reports/instalment-report.ts'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { afterwards } from '../../ui/afterwards.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { SpendingByKind } from '../activities/SpendingByKind.tsx'
import { ByPhone } from '../evidence/ByPhone.tsx'
import { BahtInput } from '../funds/BahtInput.tsx'
import { SaveState, SaveTrouble } from '../projects/SaveState.tsx'
import { type Autosaved, useAutosave } from '../projects/useAutosave.ts'
import { ActivityProgress } from './ActivityProgress.tsx'
import { ChainSteps } from './ChainSteps.tsx'
import { MoneySums } from './MoneySums.tsx'
import { NextPart } from './NextPart.tsx'
import { ProgressPart } from './ProgressPart.tsx'
import { draftOfInstalment, savingInstalment, useMoveInstalment } from './useInstalmentReports.ts'
import '../activities/activities.css'

type Props = { project: Project; report: InstalmentReport; onTakeTheirs: () => void }

export function InstalmentForm({ project, report, onTakeTheirs }: Props) {
  const { t } = useText()
  const { actor } = useMe()
  const ways = useMemo(() => savingInstalment(project.id, report.id), [project.id, report.id])
  const saved = useAutosave({
    accountId: actor.accountId ?? '',
    form: `instalment-report.${report.id}`,
    stored: useMemo(() => withObjectives(draftOfInstalment(report), project), [report, project]),
    revision: report.revision,
    ...ways,
  })
  const { draft, change } = saved
  return (
    <div className="form">
      <ChainSteps report={report} />
      <SaveTrouble saved={saved} onTakeTheirs={onTakeTheirs} />
      <fieldset className="form-part">
        <legend>{t('instalment-reports.money')}</legend>
        <p className="small soft">{t('instalment-reports.money-hint')}</p>
        <MoneySums
          report={report}
          counted={draft}
          field={(of) => (
            <BahtInput
              key={of}
              label={t(`instalment-reports.${of}`)}
              value={draft[of]}
              onChange={(satang) => change({ [of]: satang ?? 0 })}
            />
          )}
        />
      </fieldset>
      <fieldset className="form-part">
        <legend>{t('instalment-reports.spending')}</legend>
        <SpendingByKind spending={report.spending} />
      </fieldset>
      <ActivityProgress project={project} />
      <ProgressPart draft={draft} change={change} />
      <NextPart draft={draft} change={change} />
      <div className="report-acts">
        <ByPhone
          projectId={project.id}
          about={{ kind: 'result', subject: 'instalment-report', subjectId: report.id }}
          onReceived={() => undefined}
          label={t('instalment-reports.scan')}
        />
      </div>
      <Foot project={project} report={report} saved={saved} />
    </div>
  )
}

/** The objectives of the proposal stand there to be answered. */
function withObjectives(draft: InstalmentReportDraft, { proposal }: Project): InstalmentReportDraft {
  if (draft.objectives.length > 0) return draft
  const asked = proposal.objectives.filter(({ text }) => text.trim() !== '')
  return { ...draft, objectives: asked.map(({ id, text }) => ({ id, objective: text, result: '' })) }
}

type FootProps = { project: Project; report: InstalmentReport; saved: Autosaved<InstalmentReportDraft> }

function Foot({ project, report, saved }: FootProps) {
  const { t } = useText()
  const announce = useAnnounce()
  const send = useMoveInstalment(project.id, report.id)
  const isBalanced = differenceOf({ ...report, ...saved.draft }) === 0
  return (
    <>
      {send.isError && <Failed error={send.error} />}
      <div className="form-foot not-printed">
        <span className="form-foot-words report-foot-words">
          <SaveState state={saved.state} />
          {!isBalanced && t('instalment-reports.sent-when-balanced')}
        </span>
        <Button
          look="primary"
          icon={Send}
          isDisabled={!isBalanced || send.isPending}
          onPress={() =>
            afterwards(send.mutateAsync({ id: newId(), move: 'send', note: '', flush: saved.flush }), () =>
              announce(t('instalment-reports.was-sent')),
            )
          }
        >
          {t('instalment-reports.send')}
        </Button>
      </div>
    </>
  )
}
