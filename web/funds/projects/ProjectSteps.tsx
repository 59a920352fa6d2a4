import type { Project } from '../../../domain/funds/projects/project.ts'
import { useText } from '../../text/useText.ts'
import { ProjectStatusBadge } from './ProjectStatusBadge.tsx'

/** How it came to stand as it does: each step with who and when. */
export function ProjectSteps({ project: { steps, enteredBy, enteredAt } }: { project: Project }) {
  const { t, moment } = useText()
  return (
    <ol className="project-steps">
      <li>
        <strong>{t('projects.begun')}</strong>
        <span className="small soft">{[enteredBy, moment(enteredAt)].filter(Boolean).join(' · ')}</span>
      </li>
      {steps.map(({ to, by, at, note }) => (
        <li key={`${at} ${to}`}>
          <ProjectStatusBadge status={to} />
          <span className="small soft">{[by, moment(at)].filter(Boolean).join(' · ')}</span>
          {note && <p className="proposal-text">{note}</p>}
        </li>
      ))}
    </ol>
  )
}
