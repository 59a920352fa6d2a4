import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { RollUpBy, RollUpLine } from '../../../domain/insight/fund-figures/fund-roll-up.ts'
import type { FundFiguresSearch } from './search.ts'

/** What a value becomes when one goes into it: the figures of that value alone, by area. */
function narrowed(by: RollUpBy, key: string): FundFiguresSearch {
  if (by === 'support') return { support: Number(key) }
  if (by === 'group') return { group: Number(key) }
  if (by === 'issue') return { issue: key }
  if (by === 'year') return { year: Number(key) }
  return {}
}

type Props = {
  line: RollUpLine
  by: RollUpBy
  children: ReactNode
  className?: string
  label?: string
  onPoint?: (isPointed: boolean) => void
}

/** One step down: into an area, to a fund's home, or into what the money is for. */
export function LineLink({ line: { key, of }, by, children, className, label, onPoint }: Props) {
  const look = {
    ...(className ? { className } : {}),
    ...(label ? { 'aria-label': label } : {}),
    ...(onPoint && {
      onMouseEnter: () => onPoint(true),
      onMouseLeave: () => onPoint(false),
      onFocus: () => onPoint(true),
      onBlur: () => onPoint(false),
    }),
  }
  if (of === 'fund')
    return (
      <Link to="/office/funds/$id" params={{ id: key }} search={{}} {...look}>
        {children}
      </Link>
    )
  if (of === 'value' && (by === 'funder' || by === 'applicant' || by === 'kind' || key === '' || key === '0'))
    return children
  return (
    <Link
      from="/office/fund-figures"
      to="/office/fund-figures"
      search={(now) =>
        of === 'area'
          ? { ...now, area: key, sort: undefined }
          : { ...now, by: undefined, sort: undefined, ...narrowed(by, key) }
      }
      {...look}
    >
      {children}
    </Link>
  )
}
