import {
  Camera,
  CircleCheck,
  ClipboardCheck,
  ClipboardPlus,
  FileSpreadsheet,
  FileText,
  HandHelping,
  HeartHandshake,
  House,
  LockKeyhole,
  type LucideIcon,
  MapPinned,
  Merge,
  Milestone,
  Pencil,
  Scale,
  ShieldCheck,
  ShieldX,
  Split,
  UserPlus,
} from 'lucide-react'
import type { TimelineChange, TimelineEvent } from '../../../domain/registry/timeline/timeline.ts'
import type { TextKey } from '../../text/catalogues.ts'
import type { ListName } from '../../text/lists.ts'
import { useText } from '../../text/useText.ts'
import { FactValue } from '../people/FactValue.tsx'

const ICONS: Record<string, LucideIcon> = {
  registered: UserPlus,
  imported: FileSpreadsheet,
  corrected: Pencil,
  settled: Scale,
  moved: MapPinned,
  departed: MapPinned,
  visited: ClipboardPlus,
  assessed: ClipboardCheck,
  'need-found': HandHelping,
  'need-met': CircleCheck,
  'household-joined': House,
  'household-left': House,
  'photo-added': Camera,
  'photo-withdrawn': Camera,
  'document-added': FileText,
  'document-withdrawn': FileText,
  merged: Merge,
  unmerged: Split,
  'caseload-begun': HeartHandshake,
  'caseload-ended': HeartHandshake,
  'consent-given': ShieldCheck,
  'consent-refused': ShieldX,
  'consent-withdrawn': ShieldX,
  'restricted-recorded': LockKeyhole,
}

export function TimelineItem({ event }: { event: TimelineEvent }) {
  const { t, list, day, moment } = useText()
  const Icon = ICONS[event.kind] ?? Milestone
  const of = event.codes.map(({ list: name, code }) => list(name as ListName, code)).join(', ')
  const by = [event.by, event.organizationName].filter(Boolean).join(' · ')
  const learned = t('timeline.learned', { at: moment(event.at) })
  return (
    <li className="timeline-event">
      <span className="timeline-icon">
        <Icon size={17} aria-hidden />
      </span>
      <div className="timeline-words">
        <p>
          {t(`timeline.${event.kind}` as TextKey, { ...event.values, of })}
          {event.kind === 'imported' && event.values.file && <span className="soft"> {fileWords(event, t)}</span>}
        </p>
        {event.changes.length > 0 && <Changes changes={event.changes} />}
        <p className="small soft">
          <time dateTime={event.on} title={learned}>
            {day(event.on)}
          </time>
          {by && ` · ${by}`}
        </p>
      </div>
    </li>
  )
}

const fileWords = ({ values }: TimelineEvent, t: ReturnType<typeof useText>['t']) =>
  t('timeline.from-file', { file: values.file, row: values.row })

const isSaid = ({ before, after }: TimelineChange) => before !== null || after !== null

function Changes({ changes }: { changes: TimelineChange[] }) {
  const { t, field } = useText()
  return (
    <ul className="timeline-changes">
      {changes.map((change) => (
        <li key={change.field}>
          <span className="soft">{field(change.field)}</span>{' '}
          {isSaid(change) ? (
            <>
              <del>
                <FactValue field={change.field} value={change.before} />
              </del>{' '}
              <span aria-hidden>→</span> <span className="hidden-visually">{t('timeline.became')}</span>
              <ins>
                <FactValue field={change.field} value={change.after} />
              </ins>
            </>
          ) : (
            t('timeline.changed')
          )}
        </li>
      ))}
    </ul>
  )
}
