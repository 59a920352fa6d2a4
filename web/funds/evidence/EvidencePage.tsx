// The papers of a project by kind, as they were signed: added from here or by a phone.
import { getRouteApi } from '@tanstack/react-router'
import { FolderOpen } from 'lucide-react'
import { useState } from 'react'
import {
  EVIDENCE_EDGE,
  EVIDENCE_KINDS,
  type EvidenceKind,
  type EvidenceOfProject,
  RESTRICTED_KINDS,
} from '../../../domain/funds/evidence/evidence.ts'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { ProjectFrame } from '../projects/ProjectFrame.tsx'
import { ByPhone } from './ByPhone.tsx'
import { Paper } from './Paper.tsx'
import { PickPictures } from './PickPictures.tsx'
import { PicturesOnTheWay } from './PicturesOnTheWay.tsx'
import { useEvidence } from './useEvidence.ts'
import { useSendPictures } from './useSendPictures.ts'
import './evidence.css'

const route = getRouteApi('/office/projects/$id/evidence')
const KINDS = Object.keys(EVIDENCE_KINDS) as EvidenceKind[]

export function EvidencePage() {
  const { id } = route.useParams()
  return (
    <ProjectFrame id={id} part="evidence">
      {(project) => <Papers project={project} />}
    </ProjectFrame>
  )
}

function Papers({ project }: { project: Project }) {
  const { t } = useText()
  const papers = useEvidence(project.id)
  if (papers.isError) return <Failed error={papers.error} onRetry={() => void papers.refetch()} />
  if (!papers.data) return <Skeleton />
  const { evidence, may } = papers.data
  return (
    <>
      {may.add && <AddPapers project={project} onAdded={() => void papers.refetch()} />}
      {evidence.length === 0 && (
        <EmptyState icon={FolderOpen} title={t('evidence.none')}>
          {t(may.add ? 'evidence.none-hint' : 'evidence.none-for-you')}
        </EmptyState>
      )}
      <ByKind project={project} evidence={evidence} />
    </>
  )
}

function ByKind({ project, evidence }: { project: Project; evidence: EvidenceOfProject['evidence'] }) {
  const { t, number } = useText()
  return KINDS.map((kind) => {
    const own = evidence.filter((one) => one.kind === kind)
    if (own.length === 0) return null
    return (
      <Section key={kind} title={t(`evidence.kind.${kind}`)} aside={<span className="soft">{number(own.length)}</span>}>
        <ul className="paper-grid">
          {own.map((one) => (
            <Paper key={one.id} projectId={project.id} paper={one} />
          ))}
        </ul>
      </Section>
    )
  })
}

function AddPapers({ project, onAdded }: { project: Project; onAdded: () => void }) {
  const { t } = useText()
  const [kind, setKind] = useState<EvidenceKind>('agreement')
  const [caption, setCaption] = useState('')
  const sending = useSendPictures({
    path: `/projects/${project.id}/evidence`,
    edge: EVIDENCE_EDGE,
    fields: { kind, caption },
    onSent: onAdded,
  })
  const pick = (files: File[]) => {
    sending.add(files)
    setCaption('')
  }
  return (
    <section className="form-part not-printed">
      <div className="form-grid">
        <Choice
          label={t('evidence.kind')}
          value={kind}
          onChange={(code) => code && setKind(code)}
          options={KINDS.map((code) => ({ code, word: t(`evidence.kind.${code}`) }))}
          {...(RESTRICTED_KINDS.includes(kind) ? { hint: t('evidence.restricted-hint') } : {})}
        />
        <TextInput label={t('evidence.caption')} optional value={caption} onChange={setCaption} maxLength={500} />
      </div>
      <PicturesOnTheWay sending={sending} />
      <div className="evidence-acts">
        <PickPictures label={t('evidence.add')} onPick={pick} look="primary" />
        <ByPhone
          key={kind}
          projectId={project.id}
          about={{ kind, subject: 'project', subjectId: null }}
          onReceived={onAdded}
        />
      </div>
    </section>
  )
}
