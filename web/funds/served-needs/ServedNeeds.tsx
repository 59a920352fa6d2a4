// Whom the project serves: groups, and the needs of persons for those who may know them; for others how many.
import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { ServedNeeds as Served } from '../../../domain/funds/served-needs/served-need.ts'
import { useText } from '../../text/useText.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { ChooseNeeds } from './ChooseNeeds.tsx'
import { ServedGroups } from './ServedGroups.tsx'
import { useDropNeed, useServedNeeds } from './useServedNeeds.ts'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

export function ServedNeeds({ projectId }: { projectId: string }) {
  const { t } = useText()
  const served = useServedNeeds(projectId)
  const [isChoosing, setChoosing] = useState(false)
  const add = served.data?.may.nameNeeds && (
    <Button icon={Plus} onPress={() => setChoosing(true)}>
      {t('served-needs.add')}
    </Button>
  )
  return (
    <Section title={t('served-needs.title')} aside={add}>
      {served.isError && <Failed error={served.error} onRetry={() => void served.refetch()} />}
      {served.data && <ServedGroups projectId={projectId} served={served.data} />}
      {served.data && <Counts served={served.data} />}
      {served.data && served.data.needs.length > 0 && <NeedTable projectId={projectId} served={served.data} />}
      <Dialog title={t('served-needs.add')} isOpen={isChoosing} onClose={() => setChoosing(false)}>
        <ChooseNeeds projectId={projectId} onClose={() => setChoosing(false)} />
      </Dialog>
    </Section>
  )
}

/** Fewer than five are not told to whoever may not know them all. */
function Counts({ served: { named, met, needs } }: { served: Served }) {
  const { t, number } = useText()
  const said = (count: number | null) => (count === null ? '<5' : number(count))
  if (named === 0) return <p className="soft">{t('served-needs.none')}</p>
  const inSight = needs.length > 0 ? ` ${t('served-needs.in-sight', { count: number(needs.length) })}` : ''
  return <p className="soft">{t('served-needs.counts', { named: said(named), met: said(met) }) + inSight}</p>
}

function NeedTable({ projectId, served: { needs, may } }: { projectId: string; served: Served }) {
  const { t, list, day } = useText()
  const drop = useDropNeed(projectId)
  return (
    <div className="table-frame">
      {drop.isError && <Failed error={drop.error} />}
      <table className="table stacked-table">
        <caption className="hidden-visually">{t('served-needs.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('served-needs.person')}</th>
            <th scope="col">{t('served-needs.need')}</th>
            <th scope="col">{t('served-needs.found')}</th>
            <th scope="col">{t('served-needs.standing')}</th>
            <th scope="col">
              <span className="hidden-visually">{t('goals.acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {needs.map((need) => (
            <tr key={need.needId}>
              <th scope="row">{need.personName}</th>
              <td>
                {list('needKind', need.kind)} <span className="small soft">{list('needUrgency', need.urgency)}</span>
              </td>
              <td className="nowrap">{day(need.foundOn)}</td>
              <td>
                {list('needStatus', need.status)}
                {need.metIn && <div className="small soft">{t('served-needs.met-here')}</div>}
              </td>
              <td className="not-printed">
                {may.nameNeeds && (
                  <IconButton
                    label={t('served-needs.drop', { name: need.personName })}
                    icon={X}
                    isDisabled={drop.isPending}
                    onPress={() => drop.mutate(need.needId)}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
