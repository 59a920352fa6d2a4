import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
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
    router.history.push(next ?? '/office')
  }
}
