import { Check, Undo2 } from 'lucide-react'
import { useState } from 'react'
import type { InstalmentReport } from '../../../domain/funds/instalment-reports/instalment-report.ts'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useMoveInstalment } from './useInstalmentReports.ts'
import '../activities/activities.css'

/** It is whoever reads's turn: on to the next, or back with a reason. */
export function PassOn({ project, report }: { project: Project; report: InstalmentReport }) {
  const { t } = useText()
  const announce = useAnnounce()
  const [note, setNote] = useState('')
  const move = useMoveInstalment(project.id, report.id)
  const take = (which: 'pass' | 'send-back') =>
    move.mutate(
      { id: newId(), move: which, note },
      {
        onSuccess: () => {
          setNote('')
          announce(t(`instalment-reports.was.${which}`))
        },
      },
    )
  return (
    <div className="not-printed">
      <Notice kind="info" title={t('instalment-reports.your-turn')}>
        <div className="form">
          <TextInput
            label={t('instalment-reports.note')}
            hint={t('instalment-reports.note-hint')}
            multiline
            value={note}
            onChange={setNote}
            maxLength={4000}
          />
          {move.isError && <Failed error={move.error} />}
          <div className="report-acts">
            <Button look="primary" icon={Check} isDisabled={move.isPending} onPress={() => take('pass')}>
              {t('instalment-reports.pass')}
            </Button>
            <Button icon={Undo2} isDisabled={move.isPending || note.trim() === ''} onPress={() => take('send-back')}>
              {t('instalment-reports.send-back')}
            </Button>
          </div>
        </div>
      </Notice>
    </div>
  )
}
