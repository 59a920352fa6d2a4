import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMe } from '../../ground/sign-in/useMe.ts'
import type { PeopleSearch } from '../../registry/people/search.ts'

type Props = { filter: Partial<PeopleSearch>; children: ReactNode; label?: string; area?: string }

/** To the list of the same people, for those who may see them; the others see the words only. */
export function ToPeople({ filter, children, label, area }: Props) {
  const { permissions } = useMe()
  if (!permissions.people) return children
  return (
    <Link
      to="/office/people"
      search={(now) => ({ area: area ?? now.area, ...filter })}
      className="to-people"
      aria-label={label}
    >
      {children}
    </Link>
  )
}
