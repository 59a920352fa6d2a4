import { QUALITIES } from '../../../domain/funds/activities/activity-report.ts'
import { useText } from '../../text/useText.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import type { PartProps } from './part-props.ts'

const FIRST = ['objective', 'done', 'outputs', 'outcomes', 'summary'] as const
const THEN = ['problems', 'suggestions', 'wanted', 'advice'] as const
/** The best first, as the form has it. */
const POINTS = Object.keys(QUALITIES).sort().reverse()

export function DonePart({ draft, change }: PartProps) {
  const { t } = useText()
  const long = (field: (typeof FIRST | typeof THEN)[number]) => (
    <div key={field} id={`report-${field}`}>
      <TextInput
        label={t(`activities.${field}`)}
        hint={field === 'done' ? t('activities.done-hint') : undefined}
        optional={field !== 'done'}
        multiline
        value={draft[field]}
        onChange={(text) => change({ [field]: text })}
      />
    </div>
  )
  return (
    <fieldset className="form-part">
      <legend>{t('activities.what-was-done')}</legend>
      {FIRST.map(long)}
      <Segmented
        label={t('activities.quality')}
        stacked
        value={draft.quality === null ? null : String(draft.quality)}
        onChange={(points) => change({ quality: Number(points) })}
        options={POINTS.map((points) => ({ code: points, word: t(`activities.quality.${points as '0'}`) }))}
      />
      {THEN.map(long)}
      <TextInput
        label={t('activities.adviser')}
        optional
        value={draft.adviser}
        onChange={(adviser) => change({ adviser })}
        maxLength={500}
      />
    </fieldset>
  )
}
