import { useText } from '../../text/useText.ts'
import { Tabs } from '../../ui/Tabs.tsx'

/** From the goals of many to what the money did: pages that are read one after another. */
export function PurposeTabs({ chosen }: { chosen: 'goals' | 'trace' }) {
  const { t } = useText()
  return (
    <Tabs
      label={t('goals.parts')}
      chosen={chosen}
      tabs={[
        { id: 'goals', word: t('goals.title'), link: { to: '/office/goals', search: {} } },
        { id: 'trace', word: t('trace.title'), link: { to: '/office/trace', search: {} } },
      ]}
    />
  )
}
