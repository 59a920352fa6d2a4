// Looks for one of many by a few letters, and lets it be chosen: a fund, a project, a colleague.
import type { ReactNode } from 'react'
import { useText } from '../text/useText.ts'
import { DelayedSearch } from './DelayedSearch.tsx'
import { Segmented } from './Segmented.tsx'
import './finder.css'

type Found = { code: string; word: string; detail: ReactNode }

type Props = {
  label: string
  hint: string
  q: string
  onSearch: (q: string) => void
  /** Undefined while it is on its way, and while too little was typed. */
  found: readonly Found[] | undefined
  value: string
  onChoose: (code: string) => void
}

export function Finder({ label, hint, q, onSearch, found, value, onChoose }: Props) {
  const { t } = useText()
  return (
    <div className="finder">
      <DelayedSearch label={label} hint={hint} value={q} onChange={onSearch} />
      {found?.length === 0 && (
        <p className="soft" role="status">
          {t('finder.none')}
        </p>
      )}
      {found && found.length > 0 && (
        <Segmented
          label={label}
          stacked
          value={value || null}
          onChange={onChoose}
          options={found.map(({ code, word, detail }) => ({
            code,
            word: (
              <span>
                {word} <span className="small soft">{detail}</span>
              </span>
            ),
          }))}
        />
      )}
    </div>
  )
}
