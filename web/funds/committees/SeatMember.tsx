import { type FormEvent, useState } from 'react'
import { CommitteeOffice, CommitteeSeat } from '../../../domain/funds/committees/committee.ts'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { boundsOf, fiscalYearOf } from '../funds/fiscal-year.ts'
import { useRegulationOn } from '../regulations/useRegulations.ts'
import { useCommittee, useSeatMember } from './useCommittee.ts'

/** The offices that the announcement ties to a seat; a choice that can be changed. */
const USUAL: Partial<Record<CommitteeSeat, CommitteeOffice>> = {
  ...{ executive: 'chair', expert: 'vice-chair', 'permanent-secretary': 'secretary' },
  ...{ 'public-health-head': 'assistant-secretary', 'finance-head': 'assistant-secretary', advisor: 'advisor' },
}
type Said = { seat: CommitteeSeat; office: CommitteeOffice; name: string; fromOrganization: string; body: string }

export function SeatMember({ fund, onDone }: { fund: Fund; onDone: () => void }) {
  const { t } = useText()
  const { today } = useMe()
  const seat = useSeatMember(fund.id)
  const committee = useCommittee(fund.id).data
  const years = useRegulationOn(fund.kind, boundsOf(fiscalYearOf(today)).from)?.rules.committeeTermYears ?? 4
  const [id] = useState(() => newId())
  const [said, setSaid] = useState<Said>({
    ...{ seat: 'executive', office: 'chair', name: '', fromOrganization: '', body: '' },
  })
  const [letterId, setLetterId] = useState('')
  const [fromDay, setFromDay] = useState<string | null>(today)
  const [dueDay, setDueDay] = useState<string | null>(null)
  const due =
    dueDay ?? (fromDay && `${Number(fromDay.slice(0, 4)) + years}${fromDay.slice(4).replace('-02-29', '-02-28')}`)
  const isBackwards = fromDay !== null && due !== null && due <= fromDay
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!fromDay || !due) return
    const { body, name, fromOrganization, ...place } = said
    seat.mutate(
      {
        ...{ ...place, id, name: name.trim(), fromOrganization: fromOrganization.trim(), fromDay, dueDay: due },
        ...{ letterId: letterId || null, subCommitteeId: body || null },
        position: CommitteeSeat.options.indexOf(place.seat),
      },
      { onSuccess: onDone },
    )
  }
  return (
    <form className="form" onSubmit={submit}>
      <SeatFields
        said={said}
        change={(part) => setSaid((now) => ({ ...now, ...part }))}
        bodies={committee?.subCommittees ?? []}
      />
      <Choice
        label={t('committees.letter')}
        none={t('committees.no-letter')}
        value={letterId}
        onChange={setLetterId}
        options={(committee?.letters ?? []).map(({ id: code, number }) => ({ code, word: number }))}
      />
      <div className="form-grid">
        <DateInput label={t('committees.from-day')} value={fromDay} onChange={setFromDay} isRequired />
        <DateInput
          label={t('committees.due-day')}
          value={due}
          onChange={setDueDay}
          isRequired
          error={isBackwards ? t('committees.backwards') : undefined}
        />
      </div>
      {seat.isError && <Failed error={seat.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button
          type="submit"
          look="primary"
          isDisabled={!said.name.trim() || !fromDay || !due || isBackwards || seat.isPending}
        >
          {t('committees.add.member')}
        </Button>
      </div>
    </form>
  )
}

type FieldsProps = { said: Said; change: (part: Partial<Said>) => void; bodies: { id: string; name: string }[] }

function SeatFields({ said, change, bodies }: FieldsProps) {
  const { t } = useText()
  return (
    <>
      {bodies.length > 0 && (
        <Choice
          label={t('committees.body')}
          none={t('committees.title')}
          value={said.body}
          onChange={(body) => change(body ? { body, seat: 'other', office: 'member' } : { body })}
          options={bodies.map(({ id: code, name: word }) => ({ code, word }))}
        />
      )}
      <TextInput
        label={t('committees.name')}
        value={said.name}
        onChange={(name) => change({ name })}
        maxLength={200}
        isRequired
      />
      <TextInput
        label={t('committees.from-organization')}
        optional
        value={said.fromOrganization}
        onChange={(fromOrganization) => change({ fromOrganization })}
        maxLength={200}
      />
      <Choice
        label={t('committees.seat')}
        value={said.seat}
        onChange={(seat) => seat && change({ seat, office: USUAL[seat] ?? 'member' })}
        options={CommitteeSeat.options.map((code) => ({ code, word: t(`committees.seat.${code}`) }))}
      />
      <Choice
        label={t('committees.office')}
        value={said.office}
        onChange={(office) => office && change({ office })}
        options={CommitteeOffice.options.map((code) => ({ code, word: t(`committees.office.${code}`) }))}
      />
    </>
  )
}
