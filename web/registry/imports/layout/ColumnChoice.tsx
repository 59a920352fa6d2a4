import type { BatchLayout, LayoutColumn } from '../../../../domain/registry/imports/layout/layout.ts'
import { LIST_KEY_GROUPS, ListKey, type ListKeyGroup } from '../../../../domain/registry/imports/layout/list-keys.ts'
import { useText } from '../../../text/useText.ts'
import '../../../ui/field.css'

const GROUPS = Object.keys(LIST_KEY_GROUPS) as ListKeyGroup[]

type Props = {
  column: LayoutColumn
  keys: BatchLayout['keys']
  value: string | null
  onChange: (key: ListKey | null) => void
}

/** What one column of the file means; the browser's own list, in groups. */
export function ColumnChoice({ column, keys, value, onChange }: Props) {
  const { t } = useText()
  return (
    <select
      className="input"
      aria-label={t('layout.column-means', { column: column.header || columnLetter(column.at) })}
      value={value ?? ''}
      onChange={({ target }) => onChange(ListKey.nullable().parse(target.value || null))}
    >
      <option value="">{t('layout.not-read')}</option>
      {GROUPS.map((group) => (
        <optgroup key={group} label={t(`layout.group.${group}`)}>
          {keys
            .filter((one) => one.group === group)
            .map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  )
}

/** As the spreadsheet names it: A, B … Z, AA. */
export function columnLetter(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26))
  return at < 26 ? letter : columnLetter(Math.floor(at / 26) - 1) + letter
}
