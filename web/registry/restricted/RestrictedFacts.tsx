import { CircleSlash } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { RestrictedFact } from '../../../domain/registry/restricted/restricted.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useEndRestricted, useRestrictedFacts } from './useRestricted.ts'

export function RestrictedFacts({ personId }: { personId: string }) {
  const { t } = useText()
  const facts = useRestrictedFacts(personId)
  if (facts.isPending) return <Skeleton />
  if (facts.isError) return <Failed error={facts.error} onRetry={() => void facts.refetch()} />
  if (facts.data.length === 0) return <p className="soft">{t('restricted.nothing-hint')}</p>
  return (
    <ul className="restricted-facts">
      {facts.data.map((fact) => (
        <FactItem key={fact.id} personId={personId} fact={fact} />
      ))}
    </ul>
  )
}

function FactItem({ personId, fact }: { personId: string; fact: RestrictedFact }) {
  const { t, list, day } = useText()
  const [isEnding, setEnding] = useState(false)
  const from = fact.fromGroups ? t('restricted.from-groups') : fact.recordedBy
  return (
    <li className="restricted-fact" data-ended={fact.endedOn !== null || undefined}>
      <div className="restricted-fact-words">
        <strong>
          {list('restrictedKind', fact.kind)}
          {fact.sort && ` · ${list('restrictedSort', fact.sort)}`}
        </strong>
        {fact.detail && <p>{fact.detail}</p>}
        <p className="small soft">
          {[t('restricted.since', { day: day(fact.fromDay) }), fact.organizationName, from].filter(Boolean).join(' · ')}
        </p>
        {fact.endedOn && (
          <p className="small">
            {t('restricted.ended', { day: day(fact.endedOn) })}
            {fact.endingReason && `: ${fact.endingReason}`}
          </p>
        )}
      </div>
      {!fact.endedOn && !isEnding && (
        <Button look="quiet" icon={CircleSlash} onPress={() => setEnding(true)}>
          {t('restricted.end')}
        </Button>
      )}
      {isEnding && <EndingForm personId={personId} factId={fact.id} onDone={() => setEnding(false)} />}
    </li>
  )
}

function EndingForm({ personId, factId, onDone }: { personId: string; factId: string; onDone: () => void }) {
  const { t } = useText()
  const end = useEndRestricted(personId)
  const [id] = useState(() => newId())
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    end.mutate({ factId, id, reason }, { onSuccess: onDone })
  }
  return (
    <form className="form restricted-ending" onSubmit={submit}>
      <TextInput
        label={t('restricted.end-why')}
        value={reason}
        onChange={setReason}
        minLength={3}
        maxLength={500}
        isRequired
      />
      {end.isError && <Failed error={end.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="urgent" isDisabled={end.isPending}>
          {t('restricted.end')}
        </Button>
      </div>
    </form>
  )
}
