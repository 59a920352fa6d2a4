import type { Task } from '../../../domain/care/tasks/task.ts'
import { addDays, daysBetween } from '../../../domain/shared/thai-date.ts'
import { useText } from '../text/useText.ts'
import { SheetChoice } from './SheetChoice.tsx'
import { daysOffered } from './task-act-draft.ts'

type Props = { task: Task; today: string; until: string; onChoose: (until: string) => void }

export function UntilChoice({ task, today, until, onChoose }: Props) {
  const { t, day } = useText()
  const offered = daysOffered(task, today)
  return (
    <>
      <SheetChoice
        label={t('field.act.until')}
        options={offered.map((days) => ({
          code: String(days),
          word: t('field.act.in-days', { days, day: day(addDays(today, days)) }),
        }))}
        chosen={String(daysBetween(today, until))}
        onChoose={(days) => onChoose(addDays(today, Number(days)))}
      />
      {task.risk >= 2 && <p className="sheet-hint">{t('field.act.limit', { days: offered.at(-1)! })}</p>}
    </>
  )
}
