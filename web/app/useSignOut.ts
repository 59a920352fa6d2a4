import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api } from '../local/api.ts'
import { forgetDrafts } from '../local/drafts.ts'
import { useText } from '../text/useText.ts'
import { useAnnounce } from '../ui/Toasts.tsx'

export function useSignOut() {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const announce = useAnnounce()
  const { problem } = useText()
  return async () => {
    try {
      await api.remove('/sessions/current')
    } catch (error) {
      announce(problem(error))
      return
    }
    forgetDrafts()
    await navigate({ to: '/sign-in' })
    queries.clear()
  }
}
