import { Pencil } from 'lucide-react'
import { useState } from 'react'
import type { ServedNeeds } from '../../../domain/funds/served-needs/served-need.ts'
import { GroupTag } from '../../../domain/registry/people/lists.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckChips } from '../../ui/CheckChips.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { useNameGroups } from './useServedNeeds.ts'

export function ServedGroups({ projectId, served: { groups, may } }: { projectId: string; served: ServedNeeds }) {
  const { t, list } = useText()
  const [chosen, setChosen] = useState<readonly GroupTag[]>()
  const name = useNameGroups(projectId)
  if (!chosen)
    return (
      <div className="page-actions">
        <span>
          {t('served-needs.groups', {
            groups: groups.map((code) => list('groupTag', code)).join(', ') || t('served-needs.no-group'),
          })}
        </span>
        {may.name && (
          <Button look="quiet" icon={Pencil} onPress={() => setChosen(groups)}>
            {t('served-needs.groups-change')}
          </Button>
        )}
      </div>
    )
  return (
    <div className="panel form">
      <CheckChips
        label={t('served-needs.groups-of')}
        value={chosen}
        onChange={setChosen}
        options={GroupTag.options.map((code) => ({ code, word: list('groupTag', code) }))}
      />
      {name.isError && <Failed error={name.error} />}
      <div className="page-actions">
        <Button onPress={() => setChosen(undefined)}>{t('action.cancel')}</Button>
        <Button
          look="primary"
          isDisabled={name.isPending}
          onPress={() => name.mutate([...chosen], { onSuccess: () => setChosen(undefined) })}
        >
          {t('action.save')}
        </Button>
      </div>
    </div>
  )
}
