import { type FormEvent, useState } from 'react'
import { canKeepFund } from '../../../domain/funds/funds/fund.policy.ts'
import type { Fund, FundChange } from '../../../domain/funds/funds/fund.ts'
import { AreaPicker } from '../../ground/areas/AreaPicker.tsx'
import { useAreaSets } from '../../ground/areas/useAreas.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useIssueLists } from '../issues/useIssueLists.ts'
import { useReviseFund } from './useFunds.ts'

const LINES = [
  ['nameTh', 300],
  ['nameEn', 300],
  ['address', 500],
  ['phone', 50],
  ['email', 200],
] as const

const profileOf = (fund: Fund): FundChange => {
  const { nameTh, nameEn, areaCode, areaSetId, issueListId, address, phone, email, latitude, longitude, openedOn } =
    fund
  return {
    ...{ nameTh, nameEn, areaCode, areaSetId, issueListId, address, phone, email, latitude, longitude, openedOn },
    ...{ revision: fund.revision, aliases: fund.aliases },
  }
}

/** 7.00861, 100.47470, as a map gives it. Undefined when it is none. */
function pointOf(text: string): { latitude: number; longitude: number } | undefined {
  const found = /^\s*(-?\d{1,2}(?:\.\d+)?)\s*[, ]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(text)
  const [latitude, longitude] = [Number(found?.[1]), Number(found?.[2])]
  return found && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined
}
const codesIn = (text: string) =>
  text
    .toUpperCase()
    .split(/[\s,]+/)
    .filter((code) => code !== '')

/** From the revision that was on the screen; what somebody else saved meanwhile is not overwritten. */
export function EditFund({ fund, onDone }: { fund: Fund; onDone: () => void }) {
  const { t } = useText()
  const { actor, today } = useMe()
  const revise = useReviseFund(fund.id)
  const [said, setSaid] = useState(() => profileOf(fund))
  const [areaCode, setAreaCode] = useState<string | null>(fund.areaCode)
  const [pin, setPin] = useState(fund.latitude === null ? '' : `${fund.latitude}, ${fund.longitude}`)
  const [codes, setCodes] = useState(fund.aliases.join(', '))
  const change = (part: Partial<FundChange>) => setSaid((now) => ({ ...now, ...part }))
  const point = pointOf(pin)
  const isStrange = pin.trim() !== '' && !point
  const mine = fund.offices.filter(({ accountId }) => accountId === actor.accountId).map(({ office }) => office)
  const isAway = areaCode !== null && !canKeepFund(actor, { areaCode, mine })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!areaCode || isStrange) return
    const placed = point ?? { latitude: null, longitude: null }
    revise.mutate({ ...said, ...placed, areaCode, aliases: codesIn(codes) }, { onSuccess: onDone })
  }
  return (
    <form className="form" onSubmit={submit}>
      {LINES.map(([line, most]) => (
        <TextInput
          key={line}
          label={t(`funds.line.${line}`)}
          optional={line !== 'nameTh'}
          isRequired={line === 'nameTh'}
          type={line === 'email' ? 'email' : 'text'}
          value={said[line]}
          onChange={(text) => change({ [line]: text })}
          maxLength={most}
        />
      ))}
      <AreaPicker
        label={t('funds.area')}
        value={areaCode}
        onChange={setAreaCode}
        error={isAway ? t('funds.area-away') : undefined}
        isRequired
      />
      <Lists said={said} change={change} />
      <TextInput
        label={t('funds.pin')}
        optional
        hint={t('funds.pin-hint')}
        value={pin}
        onChange={setPin}
        maxLength={60}
        error={isStrange ? t('funds.pin-strange') : undefined}
      />
      <TextInput
        label={t('funds.aliases')}
        optional
        hint={t('funds.aliases-hint')}
        value={codes}
        onChange={setCodes}
        maxLength={300}
      />
      <DateInput
        label={t('funds.opened-on')}
        optional
        value={said.openedOn}
        max={today}
        onChange={(openedOn) => change({ openedOn })}
      />
      {revise.isError && <Failed error={revise.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={revise.isPending || !areaCode || isAway || isStrange}>
          {t('action.save')}
        </Button>
      </div>
    </form>
  )
}

type Part = { said: FundChange; change: (part: Partial<FundChange>) => void }

/** The area of an อปท. that is no subdistrict, and which issues its projects are about. */
function Lists({ said, change }: Part) {
  const { t } = useText()
  const sets = useAreaSets().data?.filter(({ kind }) => kind !== 'health-region') ?? []
  const lists = useIssueLists().data ?? []
  return (
    <>
      {sets.length > 0 && (
        <Choice
          label={t('funds.area-set')}
          hint={t('funds.area-set-hint')}
          none={t('funds.area-set-none')}
          value={said.areaSetId ?? ''}
          onChange={(code) => change({ areaSetId: code || null })}
          options={sets.map(({ id, nameTh }) => ({ code: id, word: nameTh }))}
        />
      )}
      <Choice
        label={t('funds.issue-list')}
        value={said.issueListId}
        onChange={(code) => code && change({ issueListId: code })}
        options={lists.map(({ id, nameTh }) => ({ code: id, word: nameTh }))}
      />
    </>
  )
}
