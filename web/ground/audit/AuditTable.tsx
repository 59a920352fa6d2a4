import { AUDIT_ACTS } from '../../../domain/ground/audit/audit-acts.ts'
import type { AuditEntry } from '../../../domain/ground/audit/audit-line.ts'
import { hasText, type TextKey } from '../../text/catalogues.ts'
import { useText } from '../../text/useText.ts'
import { SkeletonRows } from '../../ui/Skeleton.tsx'
import { usePhone } from '../../ui/useMedia.ts'
import '../../ui/table.css'

type Words = ReturnType<typeof useText>

/** An act that came later than these words shows its own name. */
function actWords(action: string, t: Words['t']): string {
  const key = `lists.auditAct.${AUDIT_ACTS[action] ?? action}`
  return hasText(key) ? t(key as TextKey) : action
}

export function AuditTable({ entries }: { entries: AuditEntry[] | undefined }) {
  const { t } = useText()
  const isPhone = usePhone()
  if (isPhone && entries)
    return (
      <ul className="audit-cards">
        {entries.map((entry) => (
          <AuditCard key={entry.id} entry={entry} />
        ))}
      </ul>
    )
  return (
    <div className="table-frame">
      <table className="table" aria-busy={entries === undefined}>
        <caption className="hidden-visually">{t('audit.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('audit.when')}</th>
            <th scope="col">{t('audit.who')}</th>
            <th scope="col">{t('audit.what')}</th>
            <th scope="col" className="figure">
              {t('audit.people')}
            </th>
          </tr>
        </thead>
        <tbody>
          {entries ? (
            entries.map((entry) => <AuditLine key={entry.id} entry={entry} />)
          ) : (
            <SkeletonRows rows={8} columns={4} />
          )}
        </tbody>
      </table>
    </div>
  )
}

function AuditLine({ entry }: { entry: AuditEntry }) {
  const { t, moment, number } = useText()
  return (
    <tr>
      <td className="nowrap">{moment(entry.at)}</td>
      <th scope="row">
        {entry.accountName ?? t('readers.operator')}
        <div className="small soft audit-organization">{entry.organizationName ?? t('readers.centre')}</div>
      </th>
      <td>{actWords(entry.action, t)}</td>
      <td className="figure">{entry.people > 0 ? number(entry.people) : '–'}</td>
    </tr>
  )
}

function AuditCard({ entry }: { entry: AuditEntry }) {
  const { t, moment, number } = useText()
  return (
    <li>
      <strong>{actWords(entry.action, t)}</strong>
      {entry.people > 0 && (
        <span className="small soft">
          {t('audit.people')} {number(entry.people)}
        </span>
      )}
      <span>
        {entry.accountName ?? t('readers.operator')}{' '}
        <span className="small soft">{entry.organizationName ?? t('readers.centre')}</span>
      </span>
      <span className="small soft">{moment(entry.at)}</span>
    </li>
  )
}
