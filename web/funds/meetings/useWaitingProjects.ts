import type { ProjectLine } from '../../../domain/funds/projects/project.ts'
import { useFundProjects } from '../projects/useFundProjects.ts'

/** What the committee has not granted or refused yet. */
export function useWaitingProjects(fundId: string): ProjectLine[] {
  const submitted = useFundProjects(fundId, { status: 'submitted' })
  const passed = useFundProjects(fundId, { status: 'passed' })
  return [...(submitted.data ?? []), ...(passed.data ?? [])]
}
