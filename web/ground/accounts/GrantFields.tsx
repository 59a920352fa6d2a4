import { ROLES, type Role, type Scope } from '../../../domain/ground/access/actor.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { AreaPicker } from '../areas/AreaPicker.tsx'
import { useAreaSets } from '../areas/useAreas.ts'

export type GrantDraft = {
  role: Role
  kind: 'area' | 'area-set' | 'everywhere' | 'caseload'
  areaCode: string | null
  areaSetId: string
}

export const BLANK_GRANT: GrantDraft = { role: 'officer', kind: 'area', areaCode: null, areaSetId: '' }

const KINDS = ['area', 'area-set', 'caseload', 'everywhere'] as const

/** The scope that is meant, or undefined while it is not said which area. */
export function scopeOf({ kind, areaCode, areaSetId }: GrantDraft): Scope | undefined {
  if (kind === 'area') return areaCode ? { kind, areaCode } : undefined
  if (kind === 'area-set') return areaSetId ? { kind, areaSetId } : undefined
  return { kind }
}

export function GrantFields({ grant, onChange }: { grant: GrantDraft; onChange: (grant: GrantDraft) => void }) {
  const { t, list } = useText()
  const sets = useAreaSets()
  return (
    <>
      <div className="form-grid">
        <Choice
          label={t('grant.role')}
          value={grant.role}
          onChange={(role) => {
            if (role) onChange({ ...grant, role })
          }}
          options={ROLES.map((code) => ({ code, word: list('role', code) }))}
        />
        <Choice
          label={t('grant.scope')}
          value={grant.kind}
          onChange={(kind) => {
            if (kind) onChange({ ...grant, kind })
          }}
          options={KINDS.map((code) => ({ code, word: t(`scope.${code}`) }))}
        />
      </div>
      {grant.kind === 'area' && (
        <AreaPicker
          label={t('grant.area')}
          value={grant.areaCode}
          onChange={(areaCode) => onChange({ ...grant, areaCode })}
        />
      )}
      {grant.kind === 'area-set' && (
        <Choice
          label={t('grant.area-set')}
          none={t('choice.none')}
          value={grant.areaSetId}
          onChange={(areaSetId) => onChange({ ...grant, areaSetId })}
          options={(sets.data ?? []).map((set) => ({ code: set.id, word: set.nameTh }))}
        />
      )}
    </>
  )
}
