import { Link } from '@tanstack/react-router'
import { CircleCheck, Lock, MessageCircleQuestion } from 'lucide-react'
import { useState } from 'react'
import type { MentoringVisit } from '../../../domain/funds/mentoring/mentoring.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { RecordVisit } from './RecordVisit.tsx'
import { useTrail } from './useMentoring.ts'
import { WithdrawVisit } from './WithdrawVisit.tsx'

type Props = {
  visit: MentoringVisit
  followed: MentoringVisit | undefined
  /** Not on the project's own page: says of which fund and project. */
  isFar: boolean
}

export function VisitCard({ visit, followed, isFar }: Props) {
  const { t, day } = useText()
  const { onDay, form, place, level, mentorName, isOpen } = visit
  return (
    <li className="trail-visit">
      <header className="trail-head">
        <strong>{day(onDay, 'long')}</strong>
        <span>
          {t(`mentoring.form.${form}`)}
          {place && ` · ${place}`}
        </span>
        <span className="soft">
          {mentorName} · {t(`mentoring.level.${level}`)}
        </span>
        {isOpen !== null && (
          <Badge icon={isOpen ? MessageCircleQuestion : CircleCheck} look={isOpen ? 'due' : 'plain'}>
            {t(isOpen ? 'mentoring.is-open' : 'mentoring.is-closed')}
          </Badge>
        )}
      </header>
      {isFar && <Whose visit={visit} />}
      {visit.followsId && (
        <Said word={t('mentoring.follows')}>{followed ? followed.advice : t('mentoring.earlier-advice')}</Said>
      )}
      {visit.changed && <Said word={t('mentoring.changed')}>{visit.changed}</Said>}
      {visit.asked && <Said word={t('mentoring.asked')}>{visit.asked}</Said>}
      {visit.advice && <Said word={t('mentoring.advice')}>{visit.advice}</Said>}
      {visit.confidential && (
        <div className="trail-confidential">
          <Lock size={16} aria-hidden />
          <Said word={t('mentoring.confidential')}>{visit.confidential}</Said>
        </div>
      )}
      <Acts visit={visit} />
    </li>
  )
}

function Said({ word, children }: { word: string; children: string }) {
  return (
    <p className="trail-said">
      <span className="small soft">{word}</span>
      <br />
      {children}
    </p>
  )
}

function Whose({ visit: { fundId, fundName, projectId, projectTitle } }: { visit: MentoringVisit }) {
  return (
    <p>
      {projectId && (
        <>
          <Link to="/office/projects/$id/mentoring" params={{ id: projectId }} search={{}}>
            {projectTitle}
          </Link>
          {' · '}
        </>
      )}
      <Link to="/office/funds/$id" params={{ id: fundId }} search={{}}>
        {fundName}
      </Link>
    </p>
  )
}

/** Whoever mentors here follows open advice, and takes back what she recorded herself. */
function Acts({ visit }: { visit: MentoringVisit }) {
  const { t } = useText()
  const [isFollowing, setFollowing] = useState(false)
  const { fundId, projectId } = visit
  const trail = useTrail(projectId ? { projectId } : { fundId })
  const mayFollow = visit.isOpen === true && trail.data?.may.record
  if (!mayFollow && !visit.may.withdraw) return null
  return (
    <div className="trail-acts not-printed">
      {mayFollow && <Button onPress={() => setFollowing(true)}>{t('mentoring.follow')}</Button>}
      {visit.may.withdraw && <WithdrawVisit fundId={fundId} visitId={visit.id} />}
      <Dialog title={t('mentoring.follow')} isOpen={isFollowing} onClose={() => setFollowing(false)}>
        <RecordVisit fundId={fundId} projectId={projectId} follows={visit} onDone={() => setFollowing(false)} />
      </Dialog>
    </div>
  )
}
