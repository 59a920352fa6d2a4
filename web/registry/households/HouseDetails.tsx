import { type FormEvent, useState } from 'react'
import type { Household, HouseStatus, HouseType } from '../../../domain/registry/households/household.ts'
import { optionsOf } from '../../text/lists.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useDescribeHouse } from './useHousehold.ts'

export function HouseDetails({ household, onDone }: { household: Household; onDone: () => void }) {
  const { t, list } = useText()
  const describe = useDescribeHouse(household.id)
  const [code, setCode] = useState(household.houseCode ?? '')
  const [status, setStatus] = useState<HouseStatus | ''>(household.houseStatus ?? '')
  const [type, setType] = useState<HouseType | ''>(household.houseType ?? '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    describe.mutate(
      { houseCode: code || null, houseStatus: status || null, houseType: type || null },
      { onSuccess: onDone },
    )
  }
  return (
    <form className="form" onSubmit={submit}>
      <TextInput
        label={t('household.house-code')}
        hint={t('household.house-code-hint')}
        optional
        inputMode="numeric"
        value={code}
        onChange={setCode}
        maxLength={20}
      />
      <Choice
        label={t('household.house-status')}
        value={status}
        none={t('household.not-known')}
        onChange={setStatus}
        options={optionsOf('houseStatus', list)}
      />
      <Choice
        label={t('household.house-type')}
        value={type}
        none={t('household.not-known')}
        onChange={setType}
        options={optionsOf('houseType', list)}
      />
      {describe.isError && <Failed error={describe.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={describe.isPending}>
          {t('action.save')}
        </Button>
      </div>
    </form>
  )
}
