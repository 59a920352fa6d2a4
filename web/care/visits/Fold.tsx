// What most visits do not need: folded, with how much of it is filled in. A draft that says something of it comes back open.
import { type ReactNode, useState } from 'react'
import { useText } from '../../text/useText.ts'

type Props = { title: string; filled: number; children: ReactNode }

export function Fold({ title, filled, children }: Props) {
  const { t } = useText()
  const [isOpen] = useState(filled > 0)
  return (
    <details className="form-part visit-fold" open={isOpen}>
      <summary>
        <span>{title}</span>
        {filled > 0 && <span className="small soft">{t('visit.filled', { count: filled })}</span>}
      </summary>
      <div className="visit-fold-body">{children}</div>
    </details>
  )
}
