// Why somebody is to be seen, in one sentence: the same on the phone, in the office and on paper.
import type { Task, TaskText } from './task.ts'

type Say = {
  t: (key: `field.tasks.${TaskText}`, values: Record<string, string | number>) => string
  list: (list: 'needKind' | 'adlClass' | 'groupTag', code: string) => string
  day: (iso: string) => string
}

export function whyOf({ why: { text, values } }: { why: Task['why'] }, { t, list, day }: Say): string {
  const said = { ...values }
  if (typeof said.day === 'string') said.day = day(said.day)
  if (typeof said.need === 'string') said.need = list('needKind', said.need)
  if (typeof said.group === 'string') {
    const isAdl = said.group === 'bed-bound' || said.group === 'home-bound'
    said.group = list(isAdl ? 'adlClass' : 'groupTag', said.group)
  }
  return t(`field.tasks.${text}`, said)
}
