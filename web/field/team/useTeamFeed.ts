import { useEffect, useState } from 'react'
import type { TeamFeed } from '../../../domain/care/team-feed/team-feed.ts'
import { api } from '../../local/api.ts'
import { useField } from '../useField.ts'

/** As the phone was told last; with signal, as it is now. */
export function useTeamFeed(): TeamFeed | undefined {
  const store = useField()
  const [fresh, setFresh] = useState<TeamFeed>()
  useEffect(() => {
    const given = new AbortController()
    api.get<TeamFeed>('/team-feed', undefined, given.signal).then(setFresh, () => undefined)
    return () => given.abort()
  }, [])
  return fresh ?? store.reference<TeamFeed>('team-feed')
}
