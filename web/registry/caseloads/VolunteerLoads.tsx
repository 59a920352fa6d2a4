import { Printer, Scale, Shuffle, Users } from 'lucide-react'
import { useState } from 'react'
import { type CaseloadOverview, HEAVY_LOAD } from '../../../domain/registry/caseloads/caseload-overview.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { apiUrl } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useMoveCaseload, useUndoCaseloads } from './useCaseloads.ts'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

type Volunteers = CaseloadOverview['volunteers']
const NOBODY = 'nobody'

/** Who visits how many; a load that is too heavy says so. */
export function VolunteerLoads({ volunteers }: { volunteers: Volunteers }) {
  const { t, number } = useText()
  const [moving, setMoving] = useState<Volunteers[number]>()
  if (volunteers.length === 0)
    return (
      <EmptyState icon={Users} title={t('caseloads.no-volunteers')}>
        {t('caseloads.no-volunteers-hint')}
      </EmptyState>
    )
  return (
    <div className="table-frame">
      <table className="table stacked-table">
        <thead>
          <tr>
            <th scope="col">{t('caseloads.name')}</th>
            <th scope="col" className="figure">
              {t('caseloads.keeps')}
            </th>
            <th scope="col" className="figure">
              {t('caseloads.visited-this-month')}
            </th>
            <th scope="col">
              <span className="hidden-visually">{t('tasks.acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {[...volunteers]
            .sort((one, other) => other.people - one.people)
            .map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  {one.name} <span className="small soft">{one.organizationName}</span>{' '}
                  {one.people > HEAVY_LOAD && (
                    <Badge icon={Scale} look="due">
                      {t('caseloads.heavy')}
                    </Badge>
                  )}
                </th>
                <td className="figure" data-word={t('caseloads.keeps')}>
                  {number(one.people)}
                </td>
                <td className="figure" data-word={t('caseloads.visited-this-month')}>
                  {number(one.visitedThisMonth)}
                </td>
                <td>
                  {one.people > 0 && (
                    <a className={buttonClass('quiet')} href={apiUrl(`/volunteers/${one.id}/round.pdf`)} download>
                      <Printer size={18} aria-hidden />
                      {t('caseloads.round')}
                    </a>
                  )}
                  {one.people > 0 && (
                    <Button look="quiet" icon={Shuffle} onPress={() => setMoving(one)}>
                      {t('caseloads.move')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {moving && <MoveDialog from={moving} volunteers={volunteers} onClose={() => setMoving(undefined)} />}
    </div>
  )
}

type MoveProps = { from: Volunteers[number]; volunteers: Volunteers; onClose: () => void }

function MoveDialog({ from, volunteers, onClose }: MoveProps) {
  const { t } = useText()
  const announce = useAnnounce()
  const move = useMoveCaseload()
  const undo = useUndoCaseloads()
  const [to, setTo] = useState('')
  const save = () =>
    move.mutate(
      { id: newId(), fromAccountId: from.id, toAccountId: to === NOBODY ? null : to },
      {
        onSuccess: (done) => {
          announce(t('caseloads.moved', { count: done.people }), () => undo.mutate(done.id))
          onClose()
        },
      },
    )
  const others = volunteers.filter(({ id }) => id !== from.id)
  return (
    <Dialog title={t('caseloads.move-title', { name: from.name, count: from.people })} isOpen onClose={onClose}>
      <p className="soft">{t('caseloads.move-hint')}</p>
      <Choice
        label={t('caseloads.hand-to')}
        none={t('caseloads.choose')}
        value={to}
        onChange={setTo}
        options={[
          ...others.map(({ id, name, people }) => ({ code: id, word: t('caseloads.has', { name, count: people }) })),
          { code: NOBODY, word: t('caseloads.to-nobody') },
        ]}
      />
      {move.isError && <Failed error={move.error} />}
      <div className="page-actions">
        <Button look="primary" isDisabled={!to || move.isPending} onPress={save}>
          {t('caseloads.move-save')}
        </Button>
      </div>
    </Dialog>
  )
}
