import { useState } from 'react'
import type { FundLine } from '../../../domain/funds/funds/fund.ts'
import { useText } from '../../text/useText.ts'
import { Finder } from '../../ui/Finder.tsx'
import { useFunds } from '../funds/useFunds.ts'

const SHOWN = 8

type Props = { value: string; onChoose: (fund: FundLine) => void }

export function FundFinder({ value, onChoose }: Props) {
  const { t } = useText()
  const [q, setQ] = useState('')
  const funds = useFunds({ q: q || undefined })
  const open = funds.data?.pages[0]?.funds.filter(({ closedOn }) => closedOn === null).slice(0, SHOWN)
  return (
    <Finder
      label={t('projects.fund')}
      hint={t('projects.fund-hint')}
      q={q}
      onSearch={setQ}
      found={open?.map(({ id, nameTh, code, kind }) => ({
        code: id,
        word: nameTh,
        detail: `${code} · ${t(`funds.kind.${kind}`)}`,
      }))}
      value={value}
      onChoose={(id) => {
        const chosen = open?.find((fund) => fund.id === id)
        if (chosen) onChoose(chosen)
      }}
    />
  )
}
