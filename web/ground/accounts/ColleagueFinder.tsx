import { useState } from 'react'
import type { Colleague } from '../../../domain/ground/accounts/colleague.ts'
import { useText } from '../../text/useText.ts'
import { Failed } from '../../ui/Failed.tsx'
import { Finder } from '../../ui/Finder.tsx'
import { useColleagues } from './useColleagues.ts'

type Props = { label: string; value: string; onChoose: (colleague: Colleague) => void }

/** One who has an account, by name or organisation: told by name, organisation and role. */
export function ColleagueFinder({ label, value, onChoose }: Props) {
  const { t, list } = useText()
  const [q, setQ] = useState('')
  const colleagues = useColleagues(q)
  return (
    <>
      <Finder
        label={label}
        hint={t('colleagues.hint')}
        q={q}
        onSearch={setQ}
        found={colleagues.data?.map(({ id, name, organizationName, roles }) => ({
          code: id,
          word: name,
          detail: [organizationName, ...roles.map((role) => list('role', role))].join(' · '),
        }))}
        value={value}
        onChoose={(id) => {
          const chosen = colleagues.data?.find((one) => one.id === id)
          if (chosen) onChoose(chosen)
        }}
      />
      {colleagues.isError && <Failed error={colleagues.error} />}
    </>
  )
}
