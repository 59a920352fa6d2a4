import { QueryClient } from '@tanstack/react-query'
import { ApiProblem } from '../local/api.ts'

/** The server's own trouble and a broken line may pass; a refusal stays a refusal. */
const mayPass = (error: unknown) => error instanceof ApiProblem && (error.status === 0 || error.status >= 500)

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 15_000, retry: (count, error) => mayPass(error) && count < 2, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
})
