import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Person } from '../../../domain/registry/people/person.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { ApiProblem } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Failed } from '../../ui/Failed.tsx'
import { Page } from '../../ui/Page.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { DraftNotice } from './DraftNotice.tsx'
import { PersonConflict } from './PersonConflict.tsx'
import { PersonForm } from './PersonForm.tsx'
import { PersonSkeleton } from './PersonSkeleton.tsx'
import { changedFacts, draftOf, type PersonDraft } from './person-draft.ts'
import { useCorrectPerson, usePerson } from './usePerson.ts'
import { usePersonDraft } from './usePersonDraft.ts'

const route = getRouteApi('/office/people/$id/edit')

export function PersonEdit() {
  const { id } = route.useParams()
  const person = usePerson(id)
  if (person.isPending) return <PersonSkeleton />
  if (person.isError) return <Failed error={person.error} onRetry={() => void person.refetch()} />
  return <EditForm key={id} latest={person.data} reload={() => void person.refetch()} />
}

function EditForm({ latest, reload }: { latest: Person; reload: () => void }) {
  const { t } = useText()
  // What was on the screen when the form was opened: the form is compared with this, whatever others do meanwhile.
  const [opened, setOpened] = useState(latest)
  const [start] = useState(() => draftOf(opened))
  const { draft, set, setDraft, forget, wasKept } = usePersonDraft(`person.${opened.id}`, opened.revision, start)
  const { correct, changes, save, leave } = useSaving(opened, draft, forget)
  const isConflict = correct.error instanceof ApiProblem && correct.error.problem === 'person-changed-meanwhile'
  const startAgain = () => {
    forget()
    setDraft(start)
  }
  const takeLatest = () => {
    setOpened(latest)
    setDraft(draftOf(latest))
    forget()
    correct.reset()
  }
  return (
    <Page
      title={t('form.edit-title', { name: opened.fullName })}
      crumbs={
        <Link to="/office/people/$id" params={{ id: opened.id }}>
          {opened.fullName}
        </Link>
      }
      narrow
    >
      {wasKept && changes > 0 && <DraftNotice onStartAgain={startAgain} />}
      <PersonForm
        draft={draft}
        set={set}
        sees={opened.sees}
        maskedNumber={opened.maskedNumber}
        trouble={
          isConflict ? (
            <PersonConflict
              opened={opened}
              latest={latest}
              draft={draft}
              onReload={reload}
              onKeepMine={() => save(latest.revision)}
              onTakeTheirs={takeLatest}
            />
          ) : (
            correct.isError && <Failed error={correct.error} />
          )
        }
        isSending={correct.isPending}
        submitWords={t('action.save')}
        footWords={changes === 0 ? t('form.no-changes') : t('form.changes', { count: changes })}
        onSubmit={() => (changes === 0 ? leave() : save(opened.revision))}
        onCancel={leave}
      />
    </Page>
  )
}

function useSaving(opened: Person, draft: PersonDraft, forget: () => void) {
  const { t } = useText()
  const navigate = useNavigate()
  const announce = useAnnounce()
  const correct = useCorrectPerson(opened.id)
  const facts = changedFacts(draftOf(opened), draft)
  const number = draft.citizenNumber.trim()
  const leave = () => {
    forget()
    void navigate({ to: '/office/people/$id', params: { id: opened.id } })
  }
  const save = (revision: number) =>
    correct.mutate(
      { ...facts, ...(number ? { citizenNumber: number } : {}), id: newId(), revision },
      {
        onSuccess: () => {
          announce(t('person.corrected'))
          leave()
        },
      },
    )
  return { correct, changes: Object.keys(facts).length + (number ? 1 : 0), save, leave }
}
