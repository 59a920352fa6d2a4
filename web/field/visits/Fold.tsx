// What most visits do not need, folded, with how much of it is filled in.
import type { ReactNode } from 'react'
import { useText } from '../text/useText.ts'

export function Fold({ title, filled, children }: { title: string; filled: number; children: ReactNode }) {
  const { t } = useText()
  return (
    <details className="visit-fold">
      <summary>
        <span>{title}</span>
        {filled > 0 && <span className="visit-filled">{t('field.visit.filled', { count: filled })}</span>}
      </summary>
      <div className="visit-fold-body">{children}</div>
    </details>
  )
}
