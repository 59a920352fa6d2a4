import { getRouteApi } from '@tanstack/react-router'
import { useText } from '../../text/useText.ts'
import { Page } from '../../ui/Page.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { HeldPart } from './HeldPart.tsx'
import { PhonesPart } from './PhonesPart.tsx'
import './phones.css'

const route = getRouteApi('/office/phones')
const PARTS = ['phones', 'held'] as const

/** The phones of the organisation in counts, and what came from them that waits for the coordinator. */
export function PhonesPage() {
  const { t } = useText()
  const { part = 'phones' } = route.useSearch()
  return (
    <Page title={t('phones.title')} lead={t('phones.lead')}>
      <Tabs
        label={t('phones.title')}
        chosen={part}
        tabs={PARTS.map((id) => ({
          id,
          word: t(`phones.part.${id}`),
          link: { to: '/office/phones', search: { part: id === 'phones' ? undefined : id } },
        }))}
      />
      {part === 'phones' ? <PhonesPart /> : <HeldPart />}
    </Page>
  )
}
