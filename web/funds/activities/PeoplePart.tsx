import { useText } from '../../text/useText.ts'
import { TextInput } from '../../ui/TextInput.tsx'
import { GrowingRows } from '../plans/GrowingRows.tsx'
import { CountInput } from './CountInput.tsx'
import type { PartProps } from './part-props.ts'

const MOST_GROUPS = 200
const MOST_PEOPLE = 2000

/** Who came: by group against what was planned, and by name, which only those who work on the project see. */
export function PeoplePart({ draft, change }: PartProps) {
  const { t } = useText()
  return (
    <fieldset className="form-part">
      <legend>{t('activities.who-came')}</legend>
      <Groups draft={draft} change={change} />
      <GrowingRows
        label={t('activities.participants')}
        addWord={t('activities.participant-add')}
        rows={draft.participants}
        onChange={(participants) => change({ participants })}
        blank={{ name: '', role: '' }}
        most={MOST_PEOPLE}
      >
        {({ name, role }, set) => (
          <>
            <TextInput
              label={t('activities.name')}
              value={name}
              onChange={(next) => set({ name: next })}
              maxLength={200}
            />
            <TextInput
              label={t('activities.role')}
              value={role}
              onChange={(next) => set({ role: next })}
              maxLength={200}
            />
          </>
        )}
      </GrowingRows>
      <p className="small soft">{t('activities.participants-hint')}</p>
    </fieldset>
  )
}

function Groups({ draft, change }: PartProps) {
  const { t, number } = useText()
  const sum = (of: 'planned' | 'came') => draft.groups.reduce((total, group) => total + (group[of] ?? 0), 0)
  return (
    <>
      <GrowingRows
        label={t('activities.groups')}
        addWord={t('activities.group-add')}
        rows={draft.groups}
        onChange={(groups) => change({ groups })}
        blank={{ label: '', planned: null, came: null }}
        most={MOST_GROUPS}
      >
        {({ label, planned, came }, set) => (
          <>
            <TextInput
              label={t('activities.group')}
              value={label}
              onChange={(next) => set({ label: next })}
              maxLength={500}
            />
            <CountInput label={t('activities.planned')} value={planned} onChange={(next) => set({ planned: next })} />
            <CountInput label={t('activities.came')} value={came} onChange={(next) => set({ came: next })} />
          </>
        )}
      </GrowingRows>
      {draft.groups.length > 0 && (
        <p className="report-sum">
          {t('activities.came-of', { came: number(sum('came')), planned: number(sum('planned')) })}
        </p>
      )}
    </>
  )
}
