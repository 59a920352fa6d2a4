import { type FormEvent, useState } from 'react'
import { canAddFund } from '../../../domain/funds/funds/fund.policy.ts'
import { FundKind } from '../../../domain/funds/funds/fund.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { AreaPicker } from '../../ground/areas/AreaPicker.tsx'
import { OrganizationChoice } from '../../ground/organizations/OrganizationChoice.tsx'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useIssueLists } from '../issues/useIssueLists.ts'
import { useAddFund } from './useFunds.ts'

const BLANK = { kind: 'local-health' as FundKind, code: '', nameTh: '', nameEn: '', issueListId: '' }
type Names = Pick<typeof BLANK, 'kind' | 'code' | 'nameTh'>
type Props = { onAdded: (id: string) => void; onClose: () => void }

export function AddFund({ onAdded, onClose }: Props) {
  const { t } = useText()
  const { actor, today } = useMe()
  const lists = useIssueLists()
  const add = useAddFund()
  const [id] = useState(() => newId())
  const [fund, setFund] = useState({ ...BLANK, organizationId: actor.organizationId ?? '' })
  const [areaCode, setAreaCode] = useState<string | null>(null)
  const [openedOn, setOpenedOn] = useState<string | null>(null)
  const change = (part: Partial<typeof fund>) => setFund((now) => ({ ...now, ...part }))
  const issueListId = fund.issueListId || (lists.data?.find(({ code }) => code === 'common') ?? lists.data?.[0])?.id
  const isAway = areaCode !== null && !canAddFund(actor, areaCode)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!areaCode || !issueListId) return
    const profile = { areaSetId: null, address: '', phone: '', email: '' as const, latitude: null, longitude: null }
    add.mutate({ ...fund, ...profile, id, areaCode, issueListId, openedOn }, { onSuccess: () => onAdded(id) })
  }
  return (
    <form className="form" onSubmit={submit}>
      <FundNames fund={fund} change={change} />
      <AreaPicker
        label={t('funds.area')}
        value={areaCode}
        onChange={setAreaCode}
        error={isAway ? t('funds.area-away') : undefined}
        isRequired
      />
      <OrganizationChoice
        label={t('funds.organization')}
        value={fund.organizationId}
        onChange={(organizationId) => change({ organizationId })}
      />
      <Choice
        label={t('funds.issue-list')}
        hint={t('funds.issue-list-hint')}
        value={issueListId ?? ''}
        onChange={(code) => change({ issueListId: code })}
        options={lists.data?.map((list) => ({ code: list.id, word: list.nameTh })) ?? []}
      />
      <DateInput label={t('funds.opened-on')} optional value={openedOn} max={today} onChange={setOpenedOn} />
      {add.isError && <Failed error={add.error} />}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={add.isPending || !areaCode || isAway || !issueListId}>
          {t('funds.add')}
        </Button>
      </div>
    </form>
  )
}

function FundNames({ fund, change }: { fund: Names; change: (part: Partial<Names>) => void }) {
  const { t } = useText()
  return (
    <>
      <Choice
        label={t('funds.kind')}
        value={fund.kind}
        onChange={(kind) => kind && change({ kind })}
        options={FundKind.options.map((code) => ({ code, word: t(`funds.kind.${code}`) }))}
      />
      <TextInput
        label={t('funds.name')}
        value={fund.nameTh}
        onChange={(nameTh) => change({ nameTh })}
        maxLength={300}
        isRequired
      />
      <TextInput
        label={t('funds.code')}
        hint={t('funds.code-hint')}
        value={fund.code}
        onChange={(code) => change({ code })}
        pattern="[A-Za-z0-9][A-Za-z0-9._\-]{1,29}"
        maxLength={30}
        isRequired
      />
    </>
  )
}
