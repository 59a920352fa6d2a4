import { useState } from 'react'
import type { Assessment } from '../../../domain/care/assessments/assessment.ts'
import type { Instrument } from '../../../domain/care/assessments/instrument.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useOverride } from './useAssessments.ts'

type Props = { assessment: Assessment; instrument: Instrument; onClose: () => void }

/** The care manager judges otherwise; what the table said stays beside it. */
export function OverrideDialog({ assessment, instrument, onClose }: Props) {
  const { t, language } = useText()
  const override = useOverride(assessment.id)
  const [id] = useState(() => newId())
  const [band, setBand] = useState(assessment.overrideBand ?? assessment.band ?? '')
  const [reason, setReason] = useState('')
  return (
    <Dialog title={t('assessments.override')} isOpen onClose={onClose}>
      <Choice
        label={t('assessments.band')}
        value={band}
        onChange={setBand}
        options={instrument.bands.map((one) => ({ code: one.code, word: one.label[language] }))}
      />
      <TextInput label={t('assessments.reason')} multiline value={reason} onChange={setReason} maxLength={500} />
      {override.isError && <Failed error={override.error} />}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button
          look="primary"
          isDisabled={!band || reason.trim().length < 5 || override.isPending}
          onPress={() => override.mutate({ id, band, reason }, { onSuccess: onClose })}
        >
          {t('action.save')}
        </Button>
      </div>
    </Dialog>
  )
}
