import { CircleCheck, CircleMinus, CircleX, type LucideIcon, MessageCircleQuestion, TriangleAlert } from 'lucide-react'
import type { RowIssue } from '../../../domain/registry/imports/import.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'
import '../../ui/cell-value.css'

const LOOKS: Record<RowIssue['severity'], { icon: LucideIcon; look: 'plain' | 'due' | 'urgent' | 'press' }> = {
  fix: { icon: CircleCheck, look: 'press' },
  warn: { icon: TriangleAlert, look: 'due' },
  ask: { icon: MessageCircleQuestion, look: 'due' },
  refuse: { icon: CircleX, look: 'urgent' },
  skip: { icon: CircleMinus, look: 'plain' },
}

const isMended = ({ severity }: RowIssue) => severity === 'fix'

/** What wants a look stands open; what was put right by itself is folded away, to be looked up. */
export function RowIssues({ issues }: { issues: RowIssue[] }) {
  const { t } = useText()
  const mended = issues.filter(isMended)
  const open = issues.filter((issue) => !isMended(issue))
  return (
    <>
      {open.length > 0 && <IssueList issues={open} />}
      {mended.length > 0 && (
        <details className="issues-mended">
          <summary className="small">
            <CircleCheck size={15} aria-hidden />
            {t('imports.mended', { count: mended.length })}
          </summary>
          <IssueList issues={mended} />
        </details>
      )}
    </>
  )
}

/** Where in the file, what stood there, and why it is remarked on. */
function IssueList({ issues }: { issues: RowIssue[] }) {
  const { t } = useText()
  return (
    <ul className="issues">
      {issues.map((issue) => (
        <li key={`${issue.row}-${issue.column}-${issue.code}`}>
          <Badge {...LOOKS[issue.severity]}>{t(`severity.${issue.severity}`)}</Badge>
          <span>
            {issue.column && <strong>{issue.column}</strong>}
            {issue.value !== null && (
              <>
                {' '}
                <code className="cell-value">{issue.value}</code>
              </>
            )}{' '}
            {issue.message}
          </span>
        </li>
      ))}
    </ul>
  )
}
