import type { Project } from '../../../domain/funds/projects/project.ts'
import { AreaPicker } from '../../ground/areas/AreaPicker.tsx'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { PinInput } from './PinInput.tsx'
import type { PartProps } from './part-props.ts'

const MOST = 500

export function WhenAndWhere({ draft, change, project }: PartProps & { project: Project }) {
  const { t } = useText()
  const planned = project.proposal.activities
  const short = (field: 'title' | 'batch' | 'reporter' | 'place', hint?: string) => (
    <div id={`report-${field}`} className={field === 'title' || field === 'place' ? 'form-wide' : undefined}>
      <TextInput
        label={t(`activities.${field}`)}
        hint={hint}
        optional={field === 'batch' || field === 'place'}
        value={draft[field]}
        onChange={(text) => change({ [field]: text })}
        maxLength={MOST}
      />
    </div>
  )
  return (
    <fieldset className="form-part">
      <legend>{t('activities.when-where')}</legend>
      <div className="form-grid">
        <div className="form-wide">
          <Choice
            label={t('activities.planned-one')}
            none={t('activities.beside-plan')}
            value={draft.activityId ?? ''}
            onChange={(id) => {
              const title = planned.find((one) => one.id === id)?.title
              change({ activityId: id || null, ...(title && draft.title === '' ? { title } : {}) })
            }}
            options={planned.map(({ id, title }) => ({ code: id, word: title || t('activities.untitled') }))}
          />
        </div>
        {short('title')}
        <Days draft={draft} change={change} />
        {short('batch', t('activities.batch-hint'))}
        {short('reporter')}
        {short('place')}
        <AreaPicker
          label={t('activities.area')}
          optional
          value={draft.areaCode}
          onChange={(areaCode) => change({ areaCode })}
        />
      </div>
      <PinInput draft={draft} change={change} />
    </fieldset>
  )
}

function Days({ draft, change }: PartProps) {
  const { t } = useText()
  const { today } = useMe()
  const time = (field: 'fromTime' | 'toTime') => (
    <TextInput
      label={t(`activities.${field}`)}
      optional
      type="time"
      value={draft[field] ?? ''}
      onChange={(typed) => change({ [field]: typed || null })}
    />
  )
  return (
    <>
      <div id="report-fromDay">
        <DateInput
          label={t('activities.fromDay')}
          value={draft.fromDay}
          max={today}
          onChange={(fromDay) => change({ fromDay })}
        />
      </div>
      {time('fromTime')}
      <DateInput
        label={t('activities.toDay')}
        optional
        value={draft.toDay}
        onChange={(toDay) => change({ toDay })}
        {...(draft.fromDay ? { min: draft.fromDay } : {})}
      />
      {time('toTime')}
    </>
  )
}
