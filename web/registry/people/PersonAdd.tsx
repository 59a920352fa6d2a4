import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Failed } from '../../ui/Failed.tsx'
import { Page } from '../../ui/Page.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { DraftNotice } from './DraftNotice.tsx'
import { PersonForm } from './PersonForm.tsx'
import { draftOf, saidFacts } from './person-draft.ts'
import { useAddPerson } from './usePerson.ts'
import { usePersonDraft } from './usePersonDraft.ts'

const SEES_ALL = { health: true, economy: true }

export function PersonAdd() {
  const { t } = useText()
  const navigate = useNavigate()
  const announce = useAnnounce()
  // One id for as long as the form is open: pressing twice, or again after the line broke, adds once.
  const [id] = useState(() => newId())
  const [blank] = useState(() => draftOf({}))
  const { draft, set, setDraft, forget, wasKept } = usePersonDraft('person.new', 0, blank)
  const startAgain = () => {
    forget()
    setDraft(blank)
  }
  const add = useAddPerson()
  const save = () =>
    add.mutate(
      { ...saidFacts(draft), id, citizenNumber: draft.citizenNumber.trim() || null },
      {
        onSuccess: () => {
          forget()
          announce(t('person.added', { name: [draft.firstName, draft.lastName].join(' ').trim() }))
          void navigate({ to: '/office/people/$id', params: { id } })
        },
      },
    )
  return (
    <Page title={t('people.add')} crumbs={<Link to="/office/people">{t('people.title')}</Link>} narrow>
      {wasKept && draft !== blank && <DraftNotice onStartAgain={startAgain} />}
      <PersonForm
        isNew
        draft={draft}
        set={set}
        sees={SEES_ALL}
        trouble={add.isError && <Failed error={add.error} />}
        isSending={add.isPending}
        submitWords={t('people.add-submit')}
        footWords={t('form.foot-add')}
        onSubmit={save}
        onCancel={() => {
          forget()
          void navigate({ to: '/office/people' })
        }}
      />
    </Page>
  )
}
