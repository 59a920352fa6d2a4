import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { HandingOver, Volunteer } from '../../../domain/registry/caseloads/caseload.ts'
import type { BulkReceipt, ChosenPeople } from '../../../domain/registry/people/chosen-people.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { api } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { SearchBox } from '../../ui/SearchBox.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'

type Props = { people: ChosenPeople; count: string; onDone: () => void; onClose: () => void }

/** From today these people are this volunteer's too; whoever looks after them already goes on doing so. */
export function HandOverDialog({ people, count, onDone, onClose }: Props) {
  const { t } = useText()
  const [typed, setTyped] = useState('')
  const volunteers = useVolunteers()
  const { handOver, error, isPending } = useHandOver(people, onDone)
  const found = volunteers.data?.filter(({ name }) => name.includes(typed.trim()))
  return (
    <Dialog title={t('bulk.hand-over-title', { count })} isOpen onClose={onClose}>
      <p className="soft">{t('bulk.hand-over-hint')}</p>
      {(volunteers.data?.length ?? 0) > 8 && (
        <SearchBox label={t('bulk.volunteer-search')} value={typed} onChange={setTyped} />
      )}
      {volunteers.isError && <Failed error={volunteers.error} onRetry={() => void volunteers.refetch()} />}
      {volunteers.isPending && <p>{t('action.loading')}</p>}
      {found?.length === 0 && <p>{t('bulk.no-volunteer')}</p>}
      <ul className="volunteer-lines">
        {found?.map((volunteer) => (
          <li key={volunteer.id}>
            <span>
              <strong>{volunteer.name}</strong>
              <span className="small soft">
                {' '}
                {t('bulk.volunteer-has', { count: volunteer.people, name: volunteer.organizationName })}
              </span>
            </span>
            <Button isDisabled={isPending} onPress={() => handOver(volunteer)}>
              {t('bulk.hand-over-to')}
            </Button>
          </li>
        ))}
      </ul>
      {error !== null && <Failed error={error} />}
    </Dialog>
  )
}

const useVolunteers = () =>
  useQuery({
    queryKey: ['volunteers'],
    queryFn: ({ signal }) => api.get<{ volunteers: Volunteer[] }>('/volunteers', undefined, signal),
    select: (answer) => answer.volunteers,
  })

function useHandOver(people: ChosenPeople, onDone: () => void) {
  const { t } = useText()
  const announce = useAnnounce()
  const queries = useQueryClient()
  const write = useMutation({
    mutationFn: (handing: HandingOver) => api.post<BulkReceipt>('/people/caseloads', handing),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['volunteers'] }),
  })
  const undo = useMutation({
    mutationFn: (actId: string) => api.post(`/people/caseloads/${actId}/undoing`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['volunteers'] }),
  })
  const handOver = ({ id: accountId, name }: Volunteer) =>
    write.mutate(
      { id: newId(), accountId, people },
      {
        onSuccess: (done) => {
          announce(t('bulk.handed-over', { name, count: done.people }), () => undo.mutate(done.id))
          onDone()
        },
      },
    )
  return { handOver, error: write.error, isPending: write.isPending }
}
