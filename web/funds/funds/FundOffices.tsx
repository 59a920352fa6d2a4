import { UserRoundPlus } from 'lucide-react'
import { useState } from 'react'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { GiveOffice } from './GiveOffice.tsx'
import { useEndOffice } from './useFunds.ts'
import '../../ui/table.css'
import '../../ui/stacked-table.css'

/** Who works for the fund; those whose term is over stay on the list. */
export function FundOffices({ fund }: { fund: Fund }) {
  const { t } = useText()
  const [isGiving, setGiving] = useState(false)
  return (
    <Section
      title={t('funds.offices')}
      aside={
        fund.may.keep && (
          <Button icon={UserRoundPlus} onPress={() => setGiving(true)}>
            {t('funds.office-give')}
          </Button>
        )
      }
    >
      {fund.offices.length === 0 ? <p className="soft">{t('funds.no-office')}</p> : <OfficeTable fund={fund} />}
      <Dialog title={t('funds.office-give')} isOpen={isGiving} onClose={() => setGiving(false)}>
        <GiveOffice fundId={fund.id} onDone={() => setGiving(false)} />
      </Dialog>
    </Section>
  )
}

function OfficeTable({ fund: { id, may, offices } }: { fund: Fund }) {
  const { t, day } = useText()
  const { today } = useMe()
  const end = useEndOffice(id)
  return (
    <>
      {end.isError && <Failed error={end.error} />}
      <div className="table-frame">
        <table className="table stacked-table">
          <caption className="hidden-visually">{t('funds.offices')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('funds.office-name')}</th>
              <th scope="col">{t('funds.office')}</th>
              <th scope="col">{t('funds.office-days')}</th>
              <th scope="col">
                <span className="hidden-visually">{t('funds.acts')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {offices.map((held) => (
              <tr key={held.id}>
                <th scope="row">{held.name}</th>
                <td>{t(`funds.office.${held.office}`)}</td>
                <td>
                  {held.toDay
                    ? t('funds.office-from-to', { from: day(held.fromDay), to: day(held.toDay) })
                    : t('funds.office-from', { from: day(held.fromDay) })}
                </td>
                <td className="figure">
                  {may.keep && (held.toDay === null || held.toDay > today) && (
                    <Button look="quiet" isDisabled={end.isPending} onPress={() => end.mutate(held.id)}>
                      {t('funds.office-end')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
