import { FilePlus2, UserRoundPlus, Users, UsersRound } from 'lucide-react'
import { useState } from 'react'
import { isOverdue, sitsOn } from '../../../domain/funds/committees/committee.ts'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { AddLetter } from './AddLetter.tsx'
import { AddSubCommittee } from './AddSubCommittee.tsx'
import { Composition } from './Composition.tsx'
import { Letters } from './Letters.tsx'
import { SeatMember } from './SeatMember.tsx'
import { SeatTable } from './SeatTable.tsx'
import { useCommittee } from './useCommittee.ts'

const FORMS = {
  member: { icon: UserRoundPlus, Form: SeatMember },
  letter: { icon: FilePlus2, Form: AddLetter },
  'sub-committee': { icon: UsersRound, Form: AddSubCommittee },
} as const
type FormName = keyof typeof FORMS

/** Who sits, in the committee and in each sub-committee; which seats are missing, and whose term is over. */
export function CommitteeSection({ fund }: { fund: Fund }) {
  const { t } = useText()
  const { today } = useMe()
  const committee = useCommittee(fund.id)
  const { members = [], letters = [], subCommittees = [] } = committee.data ?? {}
  const sitting = members.filter((member) => sitsOn(member, today))
  const overdue = sitting.filter((member) => isOverdue(member, today)).length
  const of = (subCommitteeId: string | null) => members.filter((member) => member.subCommitteeId === subCommitteeId)
  return (
    <>
      <Section title={t('committees.title')} aside={fund.may.keep && committee.data && <Acts fund={fund} />}>
        {committee.isError && <Failed error={committee.error} onRetry={() => void committee.refetch()} />}
        {committee.isPending && <Skeleton />}
        {committee.data && members.length === 0 && (
          <EmptyState icon={Users} title={t('committees.none')}>
            {t(fund.may.keep ? 'committees.none-hint' : 'committees.none-ask')}
          </EmptyState>
        )}
        {overdue > 0 && (
          <Notice kind="due" title={t('committees.overdue', { count: overdue })}>
            {t('committees.overdue-hint')}
          </Notice>
        )}
        {members.length > 0 && <Composition fund={fund} members={members} />}
        {of(null).length > 0 && <SeatTable fund={fund} members={of(null)} label={t('committees.title')} />}
      </Section>
      {subCommittees.map(({ id, name }) => (
        <Section key={id} title={name}>
          {of(id).length === 0 ? (
            <p className="soft">{t('committees.nobody-in-sub')}</p>
          ) : (
            <SeatTable fund={fund} members={of(id)} label={name} />
          )}
        </Section>
      ))}
      {letters.length > 0 && <Letters letters={letters} />}
    </>
  )
}

function Acts({ fund }: { fund: Fund }) {
  const { t } = useText()
  const [form, setForm] = useState<FormName>()
  const close = () => setForm(undefined)
  const Form = form && FORMS[form].Form
  return (
    <div className="page-actions">
      {(Object.keys(FORMS) as FormName[]).map((name) => (
        <Button key={name} icon={FORMS[name].icon} onPress={() => setForm(name)}>
          {t(`committees.add.${name}`)}
        </Button>
      ))}
      {form && Form && (
        <Dialog title={t(`committees.add.${form}`)} isOpen onClose={close}>
          <Form fund={fund} onDone={close} />
        </Dialog>
      )}
    </div>
  )
}
