import { Plus, Trash2 } from 'lucide-react'
import { equipmentCeilingOf } from '../../../../domain/funds/projects/expense-ceiling.ts'
import { EXPENSE_GROUPS } from '../../../../domain/funds/projects/project-lists.ts'
import { ExpenseLine, totalOfLine } from '../../../../domain/funds/projects/proposal.ts'
import type { RegulationRules } from '../../../../domain/funds/regulations/regulation.ts'
import { newId } from '../../../../domain/shared/ids.ts'
import { useText } from '../../../text/useText.ts'
import { Button, IconButton } from '../../../ui/Button.tsx'
import { Choice } from '../../../ui/Choice.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { BahtInput } from '../../funds/BahtInput.tsx'
import { CountInput } from './CountInput.tsx'

export const GROUPS = Object.keys(EXPENSE_GROUPS) as (keyof typeof EXPENSE_GROUPS)[]
const MOST = 200
const COLUMNS = ['group', 'item', 'quantity', 'unit', 'price', 'times', 'total'] as const

type Props = {
  lines: readonly ExpenseLine[]
  supportType: number | null
  rules: RegulationRules | undefined
  onChange: (how: (lines: ExpenseLine[]) => ExpenseLine[]) => void
}

/** หมวด รายการ จำนวน × ราคา × ครั้ง, each line with its own sum. */
export function ExpenseLines({ lines, supportType, rules, onChange }: Props) {
  const { t } = useText()
  return (
    <div className="expense-lines">
      {lines.length > 0 && (
        <div className="expense-line expense-head" aria-hidden>
          {COLUMNS.map((column) => (
            <span key={column}>{t(`projects.expense-${column}`)}</span>
          ))}
        </div>
      )}
      {lines.map((line, at) => (
        <Line
          key={line.id}
          line={line}
          place={at + 1}
          ceilingSatang={equipmentCeilingOf(line, supportType, rules)}
          set={(part) => onChange((now) => now.map((one) => (one.id === line.id ? { ...one, ...part } : one)))}
          remove={() => onChange((now) => now.filter(({ id }) => id !== line.id))}
        />
      ))}
      {lines.length < MOST && (
        <Button
          look="quiet"
          icon={Plus}
          onPress={() => onChange((now) => [...now, ExpenseLine.parse({ id: newId() })])}
        >
          {t('projects.expense-add')}
        </Button>
      )}
    </div>
  )
}

type LineProps = {
  line: ExpenseLine
  place: number
  ceilingSatang: number | undefined
  set: (part: Partial<ExpenseLine>) => void
  remove: () => void
}

function Line({ line, place, ceilingSatang, set, remove }: LineProps) {
  const { t, baht } = useText()
  return (
    <div className="expense-line">
      <Choice
        label={t('projects.expense-group')}
        value={line.group}
        onChange={(group) => group && set({ group })}
        options={GROUPS.map((code) => ({ code, word: t(`projects.expense.${code}`) }))}
      />
      <TextInput
        label={t('projects.expense-item')}
        value={line.item}
        onChange={(item) => set({ item })}
        maxLength={500}
      />
      <Figures line={line} set={set} />
      <strong className="expense-total">{baht(totalOfLine(line))}</strong>
      <IconButton
        label={t('row.remove', { row: line.item || `${t('projects.expense-item')} ${place}` })}
        icon={Trash2}
        onPress={remove}
      />
      {ceilingSatang !== undefined && (
        <p className={line.priceSatang > ceilingSatang ? 'expense-note field-warning' : 'expense-note field-hint'}>
          {t(line.priceSatang > ceilingSatang ? 'projects.above-ceiling' : 'projects.ceiling', {
            amount: baht(ceilingSatang),
          })}
        </p>
      )}
    </div>
  )
}

function Figures({ line, set }: Pick<LineProps, 'line' | 'set'>) {
  const { t } = useText()
  return (
    <>
      <CountInput
        label={t('projects.expense-quantity')}
        hasParts
        most={1_000_000}
        value={line.quantity}
        onChange={(quantity) => set({ quantity: quantity ?? 0 })}
      />
      <TextInput
        label={t('projects.expense-unit')}
        value={line.unit}
        onChange={(unit) => set({ unit })}
        maxLength={50}
      />
      <BahtInput
        label={t('projects.expense-price')}
        value={line.priceSatang || null}
        onChange={(satang) => set({ priceSatang: satang ?? 0 })}
      />
      <CountInput
        label={t('projects.expense-times')}
        hasParts
        most={10_000}
        value={line.times}
        onChange={(times) => set({ times: times ?? 0 })}
      />
    </>
  )
}
