import { Plus, Scale } from 'lucide-react'
import { useState } from 'react'
import { canKeepBases } from '../../../domain/ground/lawful-basis/lawful-basis.policy.ts'
import type { Basis } from '../../../domain/ground/lawful-basis/lawful-basis.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useMe } from '../sign-in/useMe.ts'
import { BasisForm } from './BasisForm.tsx'
import { useBases, useEndBasis } from './useBases.ts'
import './lawful-basis.css'

const byOrganization = (bases: Basis[]) => {
  const groups = new Map<string, Basis[]>()
  for (const basis of bases) groups.set(basis.organizationName, [...(groups.get(basis.organizationName) ?? []), basis])
  return [...groups]
}

export function BasisList() {
  const { t } = useText()
  const { actor } = useMe()
  const bases = useBases()
  const [isAdding, setAdding] = useState(false)
  return (
    <div className="section">
      <div className="section-head">
        <p className="soft basis-lead">{t('basis.lead')}</p>
        {canKeepBases(actor) && (
          <Button look="primary" icon={Plus} onPress={() => setAdding(true)}>
            {t('basis.add')}
          </Button>
        )}
      </div>
      {bases.isPending && (
        <div className="panel" aria-busy>
          <Skeleton />
        </div>
      )}
      {bases.isError && <Failed error={bases.error} onRetry={() => void bases.refetch()} />}
      {bases.data?.length === 0 && (
        <EmptyState icon={Scale} title={t('basis.none')}>
          {t('basis.none-hint')}
        </EmptyState>
      )}
      {byOrganization(bases.data ?? []).map(([name, own]) => (
        <Section key={name} title={name}>
          <ul className="bases">
            {own
              .filter(({ toDay }) => toDay === null)
              .map((basis) => (
                <BasisLine key={basis.id} basis={basis} />
              ))}
          </ul>
          <PastBases bases={own.filter(({ toDay }) => toDay !== null)} />
        </Section>
      ))}
      <Dialog title={t('basis.add')} isOpen={isAdding} onClose={() => setAdding(false)}>
        <BasisForm onDone={() => setAdding(false)} />
      </Dialog>
    </div>
  )
}

function PastBases({ bases }: { bases: Basis[] }) {
  const { t } = useText()
  if (bases.length === 0) return null
  return (
    <details>
      <summary className="small soft">{t('basis.past', { count: bases.length })}</summary>
      <ul className="bases">
        {bases.map((basis) => (
          <BasisLine key={basis.id} basis={basis} />
        ))}
      </ul>
    </details>
  )
}

function BasisLine({ basis }: { basis: Basis }) {
  const { t, day } = useText()
  const end = useEndBasis()
  return (
    <li>
      <span>{t(`lists.purpose.${basis.purpose}`)}</span>
      <span>
        <strong>{t(`agreement.basis.${basis.basis}`)}</strong>
        {basis.reference && <span className="small soft basis-reference">{basis.reference}</span>}
      </span>
      <span className="small soft">
        {basis.toDay ? t('basis.ended', { day: day(basis.toDay) }) : t('basis.since', { day: day(basis.fromDay) })}
      </span>
      <span>
        {basis.canEnd && (
          <Button look="quiet" onPress={() => end.mutate(basis.id)} isDisabled={end.isPending}>
            {t('basis.end')}
          </Button>
        )}
      </span>
    </li>
  )
}
