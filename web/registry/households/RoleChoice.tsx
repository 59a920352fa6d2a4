import { HOUSEHOLD_ROLES, type HouseholdRole } from '../../../domain/registry/households/household.ts'
import type { Relationship } from '../../../domain/registry/people/lists.ts'
import { optionsOf } from '../../text/lists.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Segmented } from '../../ui/Segmented.tsx'

export type Role = { role: HouseholdRole; relationship: Relationship | null }

const ROLES = Object.keys(HOUSEHOLD_ROLES) as HouseholdRole[]

export function RoleChoice({ value, onChange }: { value: Role; onChange: (value: Role) => void }) {
  const { t, list } = useText()
  return (
    <>
      <Segmented
        label={t('household.role')}
        value={value.role}
        onChange={(role) => onChange({ role, relationship: role === 'head' ? null : value.relationship })}
        options={ROLES.map((code) => ({ code, word: list('householdRole', code) }))}
      />
      {value.role === 'resident' && (
        <Choice
          label={t('household.relationship')}
          value={value.relationship ?? ''}
          none={t('household.relationship-none')}
          onChange={(relationship) => onChange({ ...value, relationship: relationship || null })}
          options={optionsOf('relationship', list)}
        />
      )}
    </>
  )
}
