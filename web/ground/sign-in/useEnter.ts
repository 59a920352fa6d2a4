import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { worksInTheFieldOnly } from '../../../domain/ground/access/field-door.ts'
import type { Me } from '../../../domain/ground/accounts/sign-in.ts'
import { meQuery } from './useMe.ts'

/** Goes in as whoever signed in; nothing of the one before is left. */
export function useEnter(next: string | undefined) {
  const router = useRouter()
  const queries = useQueryClient()
  return async (me: Me) => {
    queries.clear()
    queries.setQueryData(meQuery.queryKey, me)
    await router.invalidate()
    const to = next ?? (worksInTheFieldOnly(me.actor) ? '/field' : '/office')
    // The field app is a page of its own.
    if (/^\/field(\/|\?|$)/.test(to)) location.assign(to)
    else router.history.push(to)
  }
}
