import { ChevronRight } from 'lucide-react'
import { type ReactNode, useEffect } from 'react'
import './page.css'

type Props = {
  title: string
  lead?: ReactNode
  crumbs?: ReactNode
  actions?: ReactNode
  children: ReactNode
  narrow?: boolean
}

/** Title, what can be done, and the work below it. */
export function Page({ title, lead, crumbs, actions, children, narrow }: Props) {
  useEffect(() => {
    document.title = `${title} · กลาง`
  }, [title])
  return (
    <div className="page" data-narrow={narrow || undefined}>
      {crumbs && (
        <nav className="crumbs">
          {crumbs}
          <ChevronRight size={16} aria-hidden />
        </nav>
      )}
      <header className="page-head">
        <div className="page-title">
          <h1>{title}</h1>
          {lead && <div className="page-lead">{lead}</div>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </div>
  )
}

/** A part of a page with its own heading. */
export function Section({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className="section">
      <div className="section-head">
        <h2>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
