import { CircleAlert, CircleCheck } from 'lucide-react'
import type { ListedInvitee } from '../../../domain/ground/invitations/invitation-list.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'
import '../../ui/stacked-table.css'
import '../../ui/table.css'

/** What was read of the list, with what is in the way of each row. */
export function ListedInvitees({ rows }: { rows: ListedInvitee[] }) {
  const { t, list, day } = useText()
  if (rows.length === 0) return <p role="status">{t('invite-many.empty')}</p>
  const where = ({ scope, scopeName }: ListedInvitee) => (scope && !scopeName ? t(`scope.${scope.kind}`) : scopeName)
  return (
    <div className="table-frame">
      <table className="table stacked-table">
        <caption className="hidden-visually">{t('invite-many.read')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('invite-many.row')}</th>
            <th scope="col">{t('accounts.name')}</th>
            <th scope="col">{t('accounts.grants')}</th>
            <th scope="col">{t('invite-many.state')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.row}>
              <td className="small soft">
                <span className="listed-row">{t('invite-many.row')} </span>
                {row.row}
              </td>
              <th scope="row">
                {row.name || '–'}
                <div className="small soft settings-sub">{[row.phone, row.userName].filter(Boolean).join(' · ')}</div>
              </th>
              <td>
                {row.role ? list('role', row.role) : '–'} {where(row)}
                <div className="small soft">
                  {row.organizationName}
                  {row.toDay && ` · ${t('address.to', { to: day(row.toDay) })}`}
                </div>
              </td>
              <td>
                {row.remarks.length === 0 ? (
                  <Badge icon={CircleCheck} look="press">
                    {t('invite-many.ready')}
                  </Badge>
                ) : (
                  <div className="listed-remarks">
                    {row.remarks.map((remark) => (
                      <span key={remark} className="listed-refused small">
                        <CircleAlert size={14} aria-hidden /> {t(`invite-many.remark.${remark}`)}
                      </span>
                    ))}
                  </div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
