import type { ReactNode } from 'react'
import './facts.css'

/** Terms and what is so of them. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="facts">{children}</dl>
}

export function Fact({ term, children, wide }: { term: string; children: ReactNode; wide?: boolean }) {
  return (
    <div className="fact" data-wide={wide || undefined}>
      <dt>{term}</dt>
      <dd>{children ?? '–'}</dd>
    </div>
  )
}
