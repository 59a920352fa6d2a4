import { Download, FileArchive, RotateCw, X } from 'lucide-react'
import type { MonthlyPapers } from '../../../domain/insight/monthly/monthly-papers.ts'
import { apiUrl } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useBreakOff, useMakePapers, usePapers } from './usePapers.ts'

/** One press for the month: a paper for every volunteer, unit and local authority, and the figures of all, in one file. */
export function AllPapers({ month }: { month: string }) {
  const { t } = useText()
  const papers = usePapers(month)
  const make = useMakePapers(month)
  const error = papers.error ?? make.error
  const state = papers.data?.state
  const isMaking = state === 'waiting' || state === 'making'
  return (
    <>
      {papers.data && isMaking && <Making papers={papers.data} />}
      {papers.data && state === 'ready' && (
        <Made papers={papers.data} isAsking={make.isPending} onAgain={() => make.mutate()} />
      )}
      {!isMaking && state !== 'ready' && (
        <Button
          look="primary"
          icon={FileArchive}
          isDisabled={papers.isPending || make.isPending}
          onPress={() => make.mutate()}
        >
          {t('monthly.make-all')}
        </Button>
      )}
      {state === 'failed' && <Notice kind="urgent" isLive title={t('monthly.failed')} />}
      {error && <Failed error={error} onRetry={() => void papers.refetch()} />}
    </>
  )
}

/** It goes on without her. */
function Making({ papers: { id, made, total } }: { papers: MonthlyPapers }) {
  const { t, number } = useText()
  const breakOff = useBreakOff()
  return (
    <div className="monthly-papers" role="status">
      <span>
        <progress {...(total ? { max: total, value: made } : {})} aria-label={t('monthly.making-label')} />
        {total ? t('monthly.making', { done: number(made), of: number(total) }) : t('monthly.waiting')}
        <Button look="quiet" icon={X} isDisabled={breakOff.isPending} onPress={() => breakOff.mutate(id)}>
          {t('action.cancel')}
        </Button>
      </span>
      <p className="small soft">{t('monthly.goes-on')}</p>
    </div>
  )
}

type MadeProps = { papers: MonthlyPapers; isAsking: boolean; onAgain: () => void }

function Made({ papers: { id, askedAt, keptUntil }, isAsking, onAgain }: MadeProps) {
  const { t, day, moment } = useText()
  return (
    <div className="monthly-papers" role="status">
      <span>
        <a className={buttonClass('primary')} href={apiUrl(`/reports/monthly/papers/${id}/file`)} download>
          <Download size={18} aria-hidden />
          {t('monthly.fetch-all')}
        </a>
        <Button look="quiet" icon={RotateCw} isDisabled={isAsking} onPress={onAgain}>
          {t('monthly.make-again')}
        </Button>
      </span>
      <p className="small soft">{t('monthly.kept', { at: moment(askedAt), day: day(keptUntil) })}</p>
    </div>
  )
}
