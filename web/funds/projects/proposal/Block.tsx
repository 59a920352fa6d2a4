import type { ReactNode } from 'react'
import type { ProposalGap } from '../../../../domain/funds/projects/proposal-gaps.ts'

/** The element that a gap jumps to. */
export const anchorOf = (gap: ProposalGap) => `gap-${gap}`

/** A numbered section of a form. */
export function Block({ number, title, children }: { number: string; title: string; children: ReactNode }) {
  return (
    <fieldset className="form-part proposal-block">
      <legend>
        {number && <span className="proposal-number">{number} </span>}
        {title}
      </legend>
      {children}
    </fieldset>
  )
}

export function Anchor({ gap, children }: { gap: ProposalGap; children: ReactNode }) {
  return (
    <div id={anchorOf(gap)} className="proposal-anchor">
      {children}
    </div>
  )
}
