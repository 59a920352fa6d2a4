import { MapPin, Pencil } from 'lucide-react'
import { useState } from 'react'
import type { Fund } from '../../../domain/funds/funds/fund.ts'
import { AreaName } from '../../ground/areas/AreaName.tsx'
import { useAreaSets } from '../../ground/areas/useAreas.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Fact, Facts } from '../../ui/Facts.tsx'
import { Section } from '../../ui/Page.tsx'
import { useIssueLists } from '../issues/useIssueLists.ts'
import { EditFund } from './EditFund.tsx'

/** Where it is, how it is reached and by which codes it was known; whoever keeps it puts that right. */
export function FundProfile({ fund }: { fund: Fund }) {
  const { t, day } = useText()
  const [isEditing, setEditing] = useState(false)
  const set = useAreaSets().data?.find(({ id }) => id === fund.areaSetId)
  const issues = useIssueLists().data?.find(({ id }) => id === fund.issueListId)
  return (
    <Section
      title={t('funds.profile')}
      aside={
        fund.may.keep && (
          <Button icon={Pencil} onPress={() => setEditing(true)}>
            {t('funds.profile-edit')}
          </Button>
        )
      }
    >
      <div className="panel">
        <Facts>
          <Fact term={t('funds.area')}>
            <AreaName code={fund.areaCode} />
            {set && ` · ${set.nameTh}`}
          </Fact>
          <Fact term={t('funds.address')}>{fund.address || '–'}</Fact>
          <Fact term={t('funds.phone')}>{fund.phone || '–'}</Fact>
          <Fact term={t('funds.email')}>{fund.email || '–'}</Fact>
          <Fact term={t('funds.opened-on')}>{fund.openedOn ? day(fund.openedOn) : '–'}</Fact>
          <Fact term={t('funds.issue-list')}>{issues?.nameTh ?? '–'}</Fact>
          <Fact term={t('funds.aliases')}>{fund.aliases.join(' · ') || '–'}</Fact>
          <Fact term={t('funds.pin')}>
            <Pin fund={fund} />
          </Fact>
        </Facts>
      </div>
      <Dialog title={t('funds.profile-edit')} isOpen={isEditing} onClose={() => setEditing(false)}>
        <EditFund fund={fund} onDone={() => setEditing(false)} />
      </Dialog>
    </Section>
  )
}

function Pin({ fund: { latitude, longitude } }: { fund: Fund }) {
  const { t } = useText()
  if (latitude === null || longitude === null) return '–'
  return (
    <a href={`geo:${latitude},${longitude}?q=${latitude},${longitude}`} className="nowrap">
      <MapPin size={16} aria-hidden /> {t('funds.pin-open')}
    </a>
  )
}
