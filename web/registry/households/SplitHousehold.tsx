import { type FormEvent, useState } from 'react'
import type { Household } from '../../../domain/registry/households/household.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckChips } from '../../ui/CheckChips.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { useSplitHousehold } from './useHousehold.ts'

/** Those who go found a household of their own today. */
export function SplitHousehold({ household, onDone }: { household: Household; onDone: () => void }) {
  const { t } = useText()
  const split = useSplitHousehold(household.id)
  const [personIds, setPersonIds] = useState<string[]>([])
  const [headId, setHeadId] = useState('')
  const options = household.members.map((member) => ({ code: member.personId, word: member.fullName }))
  const isWhole = personIds.length > 0 && personIds.length < household.members.length + household.outside
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isWhole) split.mutate({ personIds, headId: headId || null }, { onSuccess: onDone })
  }
  return (
    <form className="form" onSubmit={submit}>
      <CheckChips label={t('household.split-who')} value={personIds} onChange={setPersonIds} options={options} />
      {personIds.length > 0 && (
        <Choice
          label={t('household.split-head')}
          value={personIds.includes(headId) ? headId : ''}
          none={t('household.not-known')}
          onChange={setHeadId}
          options={options.filter(({ code }) => personIds.includes(code))}
        />
      )}
      {split.isError && <Failed error={split.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={!isWhole || split.isPending}>
          {t('household.split')}
        </Button>
      </div>
    </form>
  )
}
