import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { SkeletonRows } from '../../ui/Skeleton.tsx'
import { OrganizationForm } from './OrganizationForm.tsx'
import { useOrganizations } from './useOrganizations.ts'
import '../../ui/table.css'

export function OrganizationList() {
  const { t } = useText()
  const organizations = useOrganizations()
  const [isAdding, setAdding] = useState(false)
  return (
    <div className="section">
      <div className="section-head">
        <p className="soft">{organizations.data && t('organization.count', { count: organizations.data.length })}</p>
        <Button look="primary" icon={Plus} onPress={() => setAdding(true)}>
          {t('organization.add')}
        </Button>
      </div>
      {organizations.isError && <Failed error={organizations.error} onRetry={() => void organizations.refetch()} />}
      {!organizations.isError && (
        <div className="table-frame">
          <table className="table" aria-busy={organizations.isPending}>
            <caption className="hidden-visually">{t('settings.organizations')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('organization.name')}</th>
                <th scope="col">{t('organization.code')}</th>
                <th scope="col">{t('organization.kind')}</th>
              </tr>
            </thead>
            <tbody>
              {organizations.data?.map((organization) => (
                <tr key={organization.id}>
                  <th scope="row">
                    {organization.nameTh}
                    {organization.nameEn && <div className="small soft settings-sub">{organization.nameEn}</div>}
                  </th>
                  <td>{organization.code}</td>
                  <td>
                    {t(`organization.kind.${organization.kind}`)}
                    {organization.closed && ` · ${t('organization.closed')}`}
                  </td>
                </tr>
              )) ?? <SkeletonRows rows={5} columns={3} />}
            </tbody>
          </table>
        </div>
      )}
      <Dialog title={t('organization.add')} isOpen={isAdding} onClose={() => setAdding(false)}>
        <OrganizationForm onDone={() => setAdding(false)} />
      </Dialog>
    </div>
  )
}
