import { getRouteApi } from '@tanstack/react-router'
import { canReadTrustOrder } from '../../domain/registry/trust-order/trust-order.policy.ts'
import { ReviewRule } from '../care/form-reviews/ReviewRule.tsx'
import { AccountList } from '../ground/accounts/AccountList.tsx'
import { AgreementList } from '../ground/agreements/AgreementList.tsx'
import { BasisList } from '../ground/lawful-basis/BasisList.tsx'
import { OrganizationList } from '../ground/organizations/OrganizationList.tsx'
import { SecondFactorRule } from '../ground/second-factors/SecondFactorRule.tsx'
import { useMe } from '../ground/sign-in/useMe.ts'
import { RestrictedRights } from '../registry/restricted/RestrictedRights.tsx'
import { TrustOrderPart } from '../registry/trust-order/TrustOrderPart.tsx'
import { useText } from '../text/useText.ts'
import { Page } from '../ui/Page.tsx'
import { Tabs } from '../ui/Tabs.tsx'
import { NotAllowed } from './NotFound.tsx'
import './settings.css'

const route = getRouteApi('/office/settings')
const PARTS = ['accounts', 'organizations', 'agreements', 'restricted', 'trust-order'] as const

export function SettingsPage() {
  const { t } = useText()
  const { actor, permissions } = useMe()
  const { part = 'accounts' } = route.useSearch()
  if (!permissions.accounts) return <NotAllowed />
  return (
    <Page title={t('settings.title')}>
      <Tabs
        label={t('settings.title')}
        chosen={part}
        tabs={PARTS.filter((id) => id !== 'trust-order' || canReadTrustOrder(actor)).map((id) => ({
          id,
          word: t(`settings.${id}`),
          link: { to: '/office/settings', search: { part: id } },
        }))}
      />
      {part === 'accounts' && <AccountList />}
      {part === 'organizations' && (
        <>
          <OrganizationList />
          {actor.organizationId && <SecondFactorRule organizationId={actor.organizationId} />}
          {actor.organizationId && <ReviewRule organizationId={actor.organizationId} />}
        </>
      )}
      {part === 'agreements' && <AgreementList />}
      {part === 'lawful-bases' && <BasisList />}
      {part === 'restricted' && <RestrictedRights />}
      {part === 'trust-order' && <TrustOrderPart />}
    </Page>
  )
}
