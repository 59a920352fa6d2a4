import { type FormEvent, useState } from 'react'
import { type CommitteeEnding, type CommitteeMember, ENDINGS } from '../../../domain/funds/committees/committee.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { useEndSeat } from './useCommittee.ts'

export function EndSeat({ fundId, member, onDone }: { fundId: string; member: CommitteeMember; onDone: () => void }) {
  const { t } = useText()
  const { today } = useMe()
  const end = useEndSeat(fundId, member.id)
  const [endedOn, setEndedOn] = useState<string | null>(today)
  const [endedWhy, setEndedWhy] = useState<CommitteeEnding['endedWhy']>('term')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (endedOn) end.mutate({ endedOn, endedWhy }, { onSuccess: onDone })
  }
  return (
    <form className="form" onSubmit={submit}>
      <div className="form-grid">
        <DateInput
          label={t('committees.ended-on')}
          value={endedOn}
          min={member.fromDay}
          onChange={setEndedOn}
          isRequired
        />
        <Choice
          label={t('committees.ended-why')}
          value={endedWhy}
          onChange={(why) => why && setEndedWhy(why)}
          options={ENDINGS.map((code) => ({ code, word: t(`committees.ended.${code}`) }))}
        />
      </div>
      {end.isError && <Failed error={end.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={!endedOn || end.isPending}>
          {t('committees.end')}
        </Button>
      </div>
    </form>
  )
}
