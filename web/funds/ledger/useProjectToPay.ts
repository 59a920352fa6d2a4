// Which project is paid, and which of its instalments.
import { useState } from 'react'
import type { Instalment } from '../../../domain/funds/grant-agreements/grant-agreement.ts'
import type { ProjectLine } from '../../../domain/funds/projects/project.ts'
import { useFundProjects, useInstalments } from '../projects/useFundProjects.ts'

const isPayable = ({ openedAt, paidSatang, amountSatang }: Instalment) => openedAt !== null && paidSatang < amountSatang
const leftOf = ({ approvedSatang, paidSatang }: ProjectLine) => (approvedSatang ?? 0) - (paidSatang ?? 0)

export function useProjectToPay(fundId: string) {
  const projects = useFundProjects(fundId, { status: 'running' })
  const [projectId, setProjectId] = useState('')
  const [instalmentId, setInstalmentId] = useState('')
  const instalments = useInstalments(fundId, projectId)
  const project = projects.data?.find(({ id }) => id === projectId)
  const payable = instalments.data?.filter(isPayable) ?? []
  const instalment = payable.find(({ id }) => id === instalmentId) ?? payable[0]
  /** An agreement is there, and nothing of it may be paid yet. */
  const isWaiting = (instalments.data?.length ?? 0) > 0 && !instalment
  const choose = (chosen: string) => {
    setProjectId(chosen)
    setInstalmentId('')
    return projects.data?.find(({ id }) => id === chosen)
  }
  return {
    projects: projects.data,
    project,
    choose,
    payable,
    instalment,
    chooseInstalment: setInstalmentId,
    isWaiting,
    isReady: project !== undefined && instalments.data !== undefined && !isWaiting,
    leftSatang: instalment ? instalment.amountSatang - instalment.paidSatang : project && leftOf(project),
    error: projects.error ?? instalments.error,
  }
}
