// Each pledge with its letter and the projects that answer it.
import { Link } from '@tanstack/react-router'
import { FolderPlus, Undo2, X } from 'lucide-react'
import { useState } from 'react'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import { type Pledge, type PledgeProject, spentOf, sumPledges } from '../../../domain/funds/pledges/pledge.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { ProgressLine } from '../../ui/ProgressLine.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { AnswerPledge } from './AnswerPledge.tsx'
import { useDropAnswer, useWithdrawPledge } from './usePledges.ts'

export function PledgeCards({ fund, pledges }: { fund: Fund; pledges: readonly Pledge[] }) {
  return (
    <div className="pledge-cards">
      {pledges.map((pledge) => (
        <PledgeCard key={pledge.id} fund={fund} pledge={pledge} />
      ))}
    </div>
  )
}

function PledgeCard({ fund, pledge }: { fund: Fund; pledge: Pledge }) {
  const { t, baht } = useText()
  const [opened, setOpened] = useState<'answer' | 'withdraw' | null>(null)
  const { grantedSatang, leftSatang } = sumPledges([pledge])
  const close = () => setOpened(null)
  return (
    <article className="panel pledge-card">
      <header>
        <h3>{pledge.issueName}</h3>
        <p>
          {pledge.funder} · <strong>{baht(pledge.amountSatang)}</strong> · {t(`pledges.kind.${pledge.kind}`)}
        </p>
        <PledgeSaid pledge={pledge} />
      </header>
      <ProgressLine
        label={t('pledges.granted')}
        done={grantedSatang}
        total={pledge.amountSatang}
        words={t('pledges.granted-of', { granted: baht(grantedSatang), left: baht(leftSatang) })}
      />
      {pledge.projects.length > 0 && (
        <ul className="pledge-projects">
          {pledge.projects.map((project) => (
            <Answer key={project.id} fund={fund} pledgeId={pledge.id} project={project} />
          ))}
        </ul>
      )}
      {fund.may.keep && (
        <footer className="page-actions not-printed">
          {leftSatang > 0 && (
            <Button icon={FolderPlus} onPress={() => setOpened('answer')}>
              {t('pledges.answer')}
            </Button>
          )}
          {pledge.projects.length === 0 && (
            <Button look="quiet" icon={Undo2} onPress={() => setOpened('withdraw')}>
              {t('pledges.withdraw')}
            </Button>
          )}
        </footer>
      )}
      <Dialog title={t('pledges.answer')} isOpen={opened === 'answer'} onClose={close}>
        <AnswerPledge fundId={fund.id} pledge={pledge} leftSatang={leftSatang} onDone={close} />
      </Dialog>
      <Dialog title={t('pledges.withdraw')} isOpen={opened === 'withdraw'} onClose={close}>
        <Withdraw fundId={fund.id} pledge={pledge} onDone={close} />
      </Dialog>
    </article>
  )
}

function PledgeSaid({ pledge: { text, letterNumber, letterDay } }: { pledge: Pledge }) {
  const { t, day } = useText()
  const letter = letterNumber && t('pledges.letter', { number: letterNumber, day: letterDay ? day(letterDay) : '–' })
  const said = [text, letter].filter(Boolean).join(' · ')
  return said ? <p className="small soft">{said}</p> : null
}

function Answer({ fund, pledgeId, project }: { fund: Fund; pledgeId: string; project: PledgeProject }) {
  const { t, baht } = useText()
  const drop = useDropAnswer(fund.id, pledgeId)
  return (
    <li>
      <span>
        <Link to="/office/projects/$id" params={{ id: project.projectId }}>
          {project.title}
        </Link>
        <span className="small soft">
          {' '}
          {[
            project.fundName,
            t('pledges.given-spent', { given: baht(project.amountSatang), spent: baht(spentOf(project)) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      {fund.may.keep && (
        <Button look="quiet" icon={X} isDisabled={drop.isPending} onPress={() => drop.mutate(project.id)}>
          {t('pledges.drop')}
        </Button>
      )}
      {drop.isError && <Failed error={drop.error} />}
    </li>
  )
}

function Withdraw({ fundId, pledge, onDone }: { fundId: string; pledge: Pledge; onDone: () => void }) {
  const { t } = useText()
  const withdraw = useWithdrawPledge(fundId, pledge.id)
  const [id] = useState(() => newId())
  const [reason, setReason] = useState('')
  const isSaid = reason.trim().length >= 5
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (isSaid) withdraw.mutate({ id, reason: reason.trim() }, { onSuccess: onDone })
      }}
    >
      <TextInput label={t('pledges.withdraw-why')} value={reason} onChange={setReason} maxLength={500} isRequired />
      {withdraw.isError && <Failed error={withdraw.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={!isSaid || withdraw.isPending}>
          {t('pledges.withdraw')}
        </Button>
      </div>
    </form>
  )
}
