import { HeartHandshake, Plus } from 'lucide-react'
import { useState } from 'react'
import { NeedKind } from '../../../domain/care/needs/lists.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useNameNeed, useNeedsToServe } from './useServedNeeds.ts'
import './served-needs.css'

/** Open needs near the project, the most urgent first. */
export function ChooseNeeds({ projectId, onClose }: { projectId: string; onClose: () => void }) {
  const { t, list, day } = useText()
  const [kind, setKind] = useState<NeedKind | ''>('')
  const needs = useNeedsToServe(projectId, kind)
  const name = useNameNeed(projectId)
  return (
    <div className="form">
      <Choice
        label={t('served-needs.kind')}
        none={t('served-needs.any-kind')}
        value={kind}
        onChange={setKind}
        options={NeedKind.options.map((code) => ({ code, word: list('needKind', code) }))}
      />
      {needs.isError && <Failed error={needs.error} />}
      {name.isError && <Failed error={name.error} />}
      {needs.isPending && <Skeleton />}
      {needs.data?.length === 0 && (
        <EmptyState icon={HeartHandshake} title={t('served-needs.none-open')}>
          {t('served-needs.none-open-hint')}
        </EmptyState>
      )}
      <ul className="served-choices">
        {needs.data?.map((need) => (
          <li key={need.needId}>
            <span>
              <strong>{need.personName}</strong> {list('needKind', need.kind)}{' '}
              <span className="small soft">
                {list('needUrgency', need.urgency)} · {day(need.foundOn)}
              </span>
            </span>
            <Button icon={Plus} isDisabled={name.isPending} onPress={() => name.mutate(need.needId)}>
              {t('served-needs.name')}
            </Button>
          </li>
        ))}
      </ul>
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('action.close')}</Button>
      </div>
    </div>
  )
}
