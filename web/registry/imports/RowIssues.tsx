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

/** Where in the file, what stood there, and why it is remarked on. */
export function RowIssues({ issues }: { issues: RowIssue[] }) {
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
