import { CircleCheck } from 'lucide-react'
import { useEffect } from 'react'
import type { Project } from '../../../../domain/funds/projects/project.ts'
import { askedOf } from '../../../../domain/funds/projects/proposal.ts'
import type { ProposalGap } from '../../../../domain/funds/projects/proposal-gaps.ts'
import { useMe } from '../../../ground/sign-in/useMe.ts'
import { useText } from '../../../text/useText.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { useRegulationOn } from '../../regulations/useRegulations.ts'
import { anchorOf } from './Block.tsx'
import { CLASHES, Clashes } from './Clashes.tsx'
import { type Face, gapsOf } from './faces.ts'
import { SaveLine } from './SaveLine.tsx'
import { Sections } from './Sections.tsx'
import { useProposal } from './useProposal.ts'

const JUMP_MS = 200

type Props = { project: Project; face: Face; at: ProposalGap | undefined }

export function ProposalEditor({ project, face, at }: Props) {
  const { t, baht } = useText()
  const { today } = useMe()
  const { keeper, shown, edit } = useProposal(project)
  const regulation = useRegulationOn(project.fundKind ?? 'local-health', today)
  const gaps = gapsOf(face, shown.draft, project.people)
  useEffect(() => {
    // After the page has put itself where it was before.
    const timer = at && setTimeout(() => jumpTo(at), JUMP_MS)
    return () => clearTimeout(timer)
  }, [at])
  return (
    <>
      {shown.isJoined && shown.clashes.length === 0 && <Notice kind="info">{t('projects.joined')}</Notice>}
      <Clashes clashes={shown.clashes} onChoose={(clash, value) => keeper.choose(clash, value)} />
      <Gaps gaps={gaps} />
      <form className="form proposal" onSubmit={(event) => event.preventDefault()}>
        <Sections edit={edit} face={face} rules={regulation?.rules} />
        <div className="form-foot proposal-foot">
          <SaveLine
            state={shown.state}
            hasClash={shown.clashes.length > 0}
            onSave={() => void keeper.saveNow()}
            onChoose={() => document.getElementById(CLASHES)?.scrollIntoView({ block: 'center' })}
          />
          <strong role="status">{t('projects.asking', { amount: baht(askedOf(shown.draft.proposal)) })}</strong>
        </div>
      </form>
    </>
  )
}

/** To the first thing that can be answered there. */
export function jumpTo(gap: ProposalGap) {
  const place = document.getElementById(anchorOf(gap))
  place?.scrollIntoView({ block: 'center' })
  place
    ?.querySelector<HTMLElement>('input, textarea, select, [role=spinbutton], button')
    ?.focus({ preventScroll: true })
}

function Gaps({ gaps }: { gaps: readonly ProposalGap[] }) {
  const { t } = useText()
  if (gaps.length === 0)
    return (
      <p className="proposal-whole">
        <CircleCheck size={18} aria-hidden /> {t('projects.no-gap')}
      </p>
    )
  return (
    <nav className="proposal-gaps" aria-label={t('projects.gaps')}>
      <span className="small soft">{t('projects.gaps')}</span>
      {gaps.map((gap) => (
        <button key={gap} type="button" className="gap-link" onClick={() => jumpTo(gap)}>
          {t(`projects.gap.${gap}`)}
        </button>
      ))}
    </nav>
  )
}
