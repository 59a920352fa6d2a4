import { Link } from '@tanstack/react-router'
import { Gavel } from 'lucide-react'
import { useState } from 'react'
import type { CommitteeMember } from '../../../domain/funds/committees/committee.ts'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import type { Decision, Meeting } from '../../../domain/funds/meetings/meeting.ts'
import type { ProjectLine } from '../../../domain/funds/projects/project.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Page.tsx'
import { ScreeningMean } from '../screenings/ScreeningMean.tsx'
import { DecideProject } from './DecideProject.tsx'
import { useWaitingProjects } from './useWaitingProjects.ts'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

type Props = { fund: Fund; meeting: Meeting; members: readonly CommitteeMember[]; mayDecide: boolean }

/** Resolutions about projects: those that were taken, and those that can be. */
export function Decisions({ fund, meeting, members, mayDecide }: Props) {
  const { t } = useText()
  const { decisions } = meeting
  return (
    <Section title={t('meetings.decisions')}>
      {decisions.length === 0 && <p className="soft">{t('meetings.no-decision')}</p>}
      {decisions.length > 0 && (
        <div className="table-frame">
          <table className="table stacked-table">
            <caption className="hidden-visually">{t('meetings.decisions')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('vouchers.project')}</th>
                <th scope="col">{t('meetings.outcome')}</th>
                <th scope="col" className="figure">
                  {t('meetings.approved-amount')}
                </th>
                <th scope="col">{t('meetings.reason')}</th>
                <th scope="col">{t('meetings.abstained')}</th>
              </tr>
            </thead>
            <tbody>
              {decisions.map((decision) => (
                <Row key={decision.id} decision={decision} members={members} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {mayDecide && <ToDecide fund={fund} meeting={meeting} members={members} />}
    </Section>
  )
}

function Row({ decision, members }: { decision: Decision; members: readonly CommitteeMember[] }) {
  const { t, baht } = useText()
  const { projectId, projectTitle, outcome, approvedSatang, reason, abstained } = decision
  const left = members.filter(({ id }) => abstained.includes(id)).map(({ name }) => name)
  return (
    <tr>
      <th scope="row">
        <Link to="/office/projects/$id" params={{ id: projectId }}>
          {projectTitle}
        </Link>
      </th>
      <td>{t(`meetings.outcome.${outcome}`)}</td>
      <td className="figure nowrap">{approvedSatang !== null && baht(approvedSatang)}</td>
      <td>{reason}</td>
      <td>{left.length > 0 ? t('meetings.left-the-room', { names: left.join(', ') }) : t('meetings.nobody-left')}</td>
    </tr>
  )
}

function ToDecide({ fund, meeting, members }: Omit<Props, 'mayDecide'>) {
  const { t, baht } = useText()
  const { today } = useMe()
  const [chosen, setChosen] = useState<ProjectLine>()
  const close = () => setChosen(undefined)
  const onAgenda = (id: string) => meeting.agenda.some(({ projectId }) => projectId === id)
  const waiting = useWaitingProjects(fund.id).filter(({ id }) => onAgenda(id))
  if (meeting.onDay > today) return <Notice kind="info">{t('meetings.decide-later')}</Notice>
  if (!meeting.hasQuorum) return <Notice kind="due">{t('meetings.decide-without-quorum')}</Notice>
  if (waiting.length === 0) return <p className="soft">{t('meetings.nothing-to-decide')}</p>
  return (
    <>
      <ul className="to-decide">
        {waiting.map((project) => (
          <li key={project.id} className="panel">
            <strong>{project.title}</strong>
            <p className="small soft">
              {project.applicant} · {t('meetings.asks', { amount: baht(project.askedSatang) })}
            </p>
            <ScreeningMean projectId={project.id} />
            <Button icon={Gavel} onPress={() => setChosen(project)}>
              {t('meetings.decide')}
            </Button>
          </li>
        ))}
      </ul>
      {chosen && (
        <Dialog title={t('meetings.decide-about', { title: chosen.title })} isOpen onClose={close}>
          <DecideProject fund={fund} meeting={meeting} members={members} project={chosen} onDone={close} />
        </Dialog>
      )}
    </>
  )
}
