// Who is at work here.
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { Me } from '../../../domain/ground/accounts/sign-in.ts'
import { api } from '../../local/api.ts'

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => api.get<Me>('/me', undefined, signal),
  staleTime: 5 * 60_000,
})

/** Only under /office, where the route has made sure that someone is signed in. */
export const useMe = () => useSuspenseQuery(meQuery).data
