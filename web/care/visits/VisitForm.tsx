import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { Person } from '../../../domain/registry/people/person.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { PersonLead } from '../../registry/people/PersonLead.tsx'
import { PersonSkeleton } from '../../registry/people/PersonSkeleton.tsx'
import { usePerson } from '../../registry/people/usePerson.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Page } from '../../ui/Page.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { BarthelPart } from './BarthelPart.tsx'
import { FindingsPart } from './FindingsPart.tsx'
import { MoreParts } from './MoreParts.tsx'
import { useVisitDraft } from './useVisitDraft.ts'
import { useRecordVisit, useWithdrawVisit } from './useVisits.ts'
import { VisitWhenPart } from './VisitWhenPart.tsx'
import { VitalSignsPart } from './VitalSignsPart.tsx'
import { adlOf, visitOf } from './visit-draft.ts'
import './visits.css'

const route = getRouteApi('/office/people/$id/visits/new')

export function VisitForm() {
  const { id } = route.useParams()
  const person = usePerson(id)
  if (person.isPending) return <PersonSkeleton />
  if (person.isError) return <Failed error={person.error} onRetry={() => void person.refetch()} />
  return <FormFor person={person.data} />
}

function FormFor({ person }: { person: Person }) {
  const { t } = useText()
  const { today } = useMe()
  const { draft, set, startAgain, forget, wasKept } = useVisitDraft(person.id)
  const { record, trouble, submit, leave } = useSubmit(person.id, draft, today, forget)
  return (
    <Page
      title={t('visit.title')}
      lead={
        <>
          <p>
            <strong>{person.fullName}</strong>
          </p>
          <PersonLead person={person} />
        </>
      }
      crumbs={
        <Link to="/office/people/$id" params={{ id: person.id }}>
          {person.fullName}
        </Link>
      }
      narrow
    >
      {wasKept && (
        <Notice kind="info" actions={<Button onPress={startAgain}>{t('visit.start-again')}</Button>}>
          {t('visit.draft-found')}
        </Notice>
      )}
      <form className="form" onSubmit={submit} noValidate>
        <VisitWhenPart draft={draft} set={set} error={trouble === 'date' ? t('visit.date-wrong') : undefined} />
        <VitalSignsPart draft={draft} set={set} />
        <BarthelPart draft={draft} set={set} />
        <FindingsPart draft={draft} set={set} />
        <MoreParts draft={draft} set={set} />
        {trouble === 'date' && <Notice kind="urgent" isLive title={t('visit.date-wrong')} />}
        {trouble === 'adl' && (
          <Notice kind="due" isLive title={t('visit.adl-missing', { items: adlOf(draft.adl).missing.join(', ') })}>
            {t('visit.adl-missing-hint')}
          </Notice>
        )}
        {record.isError && <Failed error={record.error} />}
        <div className="form-foot">
          <span className="form-foot-words">{t('visit.draft-kept')}</span>
          <Button onPress={leave}>{t('visit.later')}</Button>
          <Button type="submit" look="primary" isDisabled={record.isPending}>
            {t(record.isPending ? 'action.saving' : 'visit.submit')}
          </Button>
        </div>
      </form>
    </Page>
  )
}

type Draft = ReturnType<typeof useVisitDraft>['draft']

function useSubmit(personId: string, draft: Draft, today: string, forget: () => void) {
  const { t, problem } = useText()
  const navigate = useNavigate()
  const announce = useAnnounce()
  const record = useRecordVisit()
  const withdraw = useWithdrawVisit()
  const undo = (id: string) =>
    withdraw.mutateAsync({ id, reason: t('visit.taken-back') }).then(
      () => announce(t('visit.undone')),
      (error) => announce(problem(error)),
    )
  const [trouble, setTrouble] = useState<'date' | 'adl'>()
  const leave = () => void navigate({ to: '/office/people/$id', params: { id: personId } })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { visitedOn } = draft
    if (!visitedOn || visitedOn > today) return setTrouble('date')
    const { answered, missing } = adlOf(draft.adl)
    if (answered > 0 && missing.length > 0) return setTrouble('adl')
    setTrouble(undefined)
    record.mutate(visitOf({ ...draft, visitedOn }, personId), {
      onSuccess: () => {
        forget()
        announce(t('visit.recorded'), () => void undo(draft.id))
        leave()
      },
    })
  }
  return { record, trouble, submit, leave }
}
