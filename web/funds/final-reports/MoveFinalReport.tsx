import { useState } from 'react'
import type { FinalReport } from '../../../domain/funds/final-reports/final-report.ts'
import type { ReportMove } from '../../../domain/funds/instalment-reports/report-chain.ts'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useMoveReport } from './useClosing.ts'

/** The way it went so far, and, for whose turn it is, the next step. */
export function MoveFinalReport({ project, report }: { project: Project; report: FinalReport }) {
  const { t, moment } = useText()
  const move = useMoveReport(project.id)
  const [note, setNote] = useState('')
  const take = (step: ReportMove) =>
    move.mutate({ id: newId(), move: step, note: note.trim() }, { onSuccess: () => setNote('') })
  if (report.steps.length === 0 && !report.may.move) return null
  return (
    <Section title={t('closing.chain')}>
      <ol className="closing-chain">
        {report.steps.map(({ to, by, at, note: said }) => (
          <li key={at}>{[t(`closing.state.${to}`), by, moment(at), said].filter(Boolean).join(' · ')}</li>
        ))}
      </ol>
      {report.may.move && (
        <div className="panel form not-printed">
          <TextInput
            label={t('closing.move-note')}
            hint={t('closing.move-note-hint')}
            optional
            multiline
            value={note}
            onChange={setNote}
            maxLength={4000}
          />
          {move.isError && <Failed error={move.error} />}
          <div className="dialog-actions">
            <Button isDisabled={!note.trim() || move.isPending} onPress={() => take('send-back')}>
              {t('closing.send-back')}
            </Button>
            <Button look="primary" isDisabled={move.isPending} onPress={() => take('pass')}>
              {t('closing.pass')}
            </Button>
          </div>
        </div>
      )}
    </Section>
  )
}
