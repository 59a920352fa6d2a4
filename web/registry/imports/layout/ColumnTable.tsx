import { CircleCheck, CircleHelp, Hand, History, type LucideIcon } from 'lucide-react'
import type {
  BatchLayout,
  ColumnHow,
  LayoutColumn,
  SheetLayout,
} from '../../../../domain/registry/imports/layout/layout.ts'
import type { ListKey } from '../../../../domain/registry/imports/layout/list-keys.ts'
import { useText } from '../../../text/useText.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { ColumnChoice, columnLetter } from './ColumnChoice.tsx'
import { isBlank, keyOf, type SheetDraft } from './layout-draft.ts'
import '../../../ui/cell-value.css'
import '../../../ui/stacked-table.css'
import '../../../ui/table.css'

type Props = {
  sheet: SheetLayout
  keys: BatchLayout['keys']
  draft: SheetDraft | undefined
  mayChoose: boolean
  onChoose: (at: number, key: ListKey | null) => void
}

/** The columns of a sheet one under another: what each means, and what stands first in it. */
export function ColumnTable({ sheet, keys, draft, mayChoose, onChoose }: Props) {
  const { t } = useText()
  return (
    <div className="table-frame">
      <table className="table stacked-table layout-columns">
        <caption className="hidden-visually">{t('layout.columns-of', { sheet: sheet.name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('layout.header')}</th>
            <th scope="col">{t('layout.means')}</th>
            <th scope="col">{t('layout.first-values')}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.columns
            .filter((column) => !isBlank(column))
            .map((column) => (
              <tr key={column.at}>
                <th scope="row">
                  {column.header || t('layout.no-header')}
                  <span className="small soft layout-letter"> {columnLetter(column.at)}</span>
                </th>
                <td>
                  <Meaning
                    column={column}
                    keys={keys}
                    value={keyOf(column, draft)}
                    mayChoose={mayChoose && sheet.canBeChosen}
                    onChoose={(key) => onChoose(column.at, key)}
                  />
                </td>
                <td>
                  <Samples samples={column.samples} />
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  )
}

type MeaningProps = {
  column: LayoutColumn
  keys: BatchLayout['keys']
  value: string | null
  mayChoose: boolean
  onChoose: (key: ListKey | null) => void
}

function Meaning({ column, keys, value, mayChoose, onChoose }: MeaningProps) {
  const { t } = useText()
  const word = keys.find(({ key }) => key === value)?.label
  const how = value === column.key ? column.how : 'chosen'
  return (
    <div className="layout-meaning">
      {mayChoose ? (
        <ColumnChoice column={column} keys={keys} value={value} onChange={onChoose} />
      ) : (
        <span>{word ?? t('layout.not-read')}</span>
      )}
      <HowKnown how={how} isRead={value !== null} />
    </div>
  )
}

const HOWS: Record<ColumnHow, { icon: LucideIcon; look: 'plain' | 'press' | 'due' }> = {
  name: { icon: CircleCheck, look: 'plain' },
  remembered: { icon: History, look: 'plain' },
  chosen: { icon: Hand, look: 'press' },
  content: { icon: CircleHelp, look: 'due' },
}

function HowKnown({ how, isRead }: { how: ColumnHow | null; isRead: boolean }) {
  const { t } = useText()
  if (how === null || (how === 'name' && !isRead)) return <span className="small soft">{t('layout.kept-aside')}</span>
  return <Badge {...HOWS[how]}>{t(`layout.how.${how}`)}</Badge>
}

function Samples({ samples }: { samples: string[] }) {
  const { t } = useText()
  const said = samples.filter((sample) => sample.trim() !== '')
  if (said.length === 0) return <span className="small soft">{t('layout.empty-column')}</span>
  return (
    <ul className="layout-samples">
      {said.map((sample, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two rows may say the same
        <li key={at} className="cell-value">
          {sample}
        </li>
      ))}
    </ul>
  )
}
