import { useState } from 'react'
import { INCOME_ACCOUNTS } from '../../../domain/funds/ledger/entry.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { PostingFields } from './PostingFields.tsx'
import { PostingFrame, type PostingProps } from './PostingFrame.tsx'
import { usePost } from './useLedger.ts'
import { moneyOf, useSaid } from './useSaid.ts'

type Account = (typeof INCOME_ACCOUNTS)[number]

export function PostReceipt({ fund, pot, onDone, onClose }: PostingProps) {
  const { t } = useText()
  const { today } = useMe()
  const post = usePost(fund.id, 'receipts')
  const usual = fund.kind === 'local-health' ? '40100' : '40900'
  const { id, said, change } = useSaid(today, t(`funds.account.${usual}`))
  const [account, setAccount] = useState<Account>(usual)
  const money = moneyOf(said, pot)
  // What the account is called says what it is for, until something else is typed.
  const choose = (next: Account) => {
    if (said.text === '' || said.text === t(`funds.account.${account}`)) change({ text: t(`funds.account.${next}`) })
    setAccount(next)
  }
  const submit = () => {
    if (money) post.mutate({ ...money, id, account, from: said.party.trim() }, { onSuccess: onDone })
  }
  return (
    <PostingFrame
      error={post.error}
      isReady={money !== undefined && !post.isPending}
      submitWord={t('funds.post.receipts')}
      onSubmit={submit}
      onClose={onClose}
    >
      <PostingFields said={said} change={change} pot={pot} partyWord={t('funds.from-whom')}>
        <Choice
          label={t('funds.income-kind')}
          value={account}
          onChange={(code) => code && choose(code)}
          options={INCOME_ACCOUNTS.map((code) => ({ code, word: `${code} ${t(`funds.account.${code}`)}` }))}
        />
      </PostingFields>
    </PostingFrame>
  )
}
