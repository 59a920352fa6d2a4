import { useState } from 'react'
import type { ProjectLine } from '../../../domain/funds/projects/project.ts'
import { isPublic } from '../../../domain/funds/projects/project-status.ts'
import { useText } from '../../text/useText.ts'
import { Finder } from '../../ui/Finder.tsx'
import type { Begun } from './begun.ts'
import { useProjects } from './useProjects.ts'

const ASKED = 60
const SHOWN = 10

type Props = { how: 'copy' | 'previous'; year: number; onChoose: (begun: Partial<Begun>) => void }

/** To copy: those that were granted anywhere, the most money first. Of the year before: one's own. */
export function ProjectFinder({ how, year, onChoose }: Props) {
  const { t, day, baht } = useText()
  const [q, setQ] = useState('')
  const [chosen, setChosen] = useState('')
  const asked = how === 'previous' ? { mine: true, year: year - 1 } : { sort: 'approved', down: true }
  const found = useProjects({ ...asked, q, limit: ASKED })
  const shown = found.data?.projects.filter((one) => how === 'previous' || isPublic(one.status)).slice(0, SHOWN)
  const choose = (id: string) => {
    const project = shown?.find((one) => one.id === id)
    if (!project) return
    setChosen(id)
    onChoose(begunFrom(project, how))
  }
  return (
    <Finder
      label={t(`projects.find.${how}`)}
      hint={t('projects.search')}
      q={q}
      onSearch={setQ}
      found={shown?.map((one) => ({
        code: one.id,
        word: one.title,
        detail: [
          one.applicant,
          one.fundName,
          day(`${one.fiscalYear}-01-01`, 'short', 'year'),
          baht(one.approvedSatang ?? one.askedSatang),
        ]
          .filter(Boolean)
          .join(' · '),
      }))}
      value={chosen}
      onChoose={choose}
    />
  )
}

const begunFrom = (project: ProjectLine, how: Props['how']): Partial<Begun> => ({
  title: project.title,
  copiedFromId: project.id,
  supportType: project.supportType,
  targetGroup: project.targetGroup,
  ...(how === 'previous'
    ? { previousId: project.id, applicant: project.applicant, areaCode: project.areaCode, fundId: project.fundId }
    : {}),
})
