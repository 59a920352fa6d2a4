// What is to be done for whom: reckoned once for each line and day. A line that changed is another line.
import { useEffect, useMemo, useState } from 'react'
import type { Task } from '../../../domain/care/tasks/task.ts'
import { tasksOf } from '../../../domain/care/tasks/tasks-of.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { FieldLine } from '../../local/field-line.ts'
import { useLines } from '../useField.ts'
import type { Due } from './round.ts'

let day = ''
let known = new WeakMap<FieldLine, readonly Task[]>()

export function tasksOfLine(line: FieldLine, today: string): readonly Task[] {
  if (day !== today) {
    day = today
    known = new WeakMap()
  }
  const found = known.get(line) ?? tasksOf(line, today)
  known.set(line, found)
  return found
}

/** Goes on to the next day while the app lies open overnight. */
export function useToday(): string {
  const [today, setToday] = useState(() => bangkokToday())
  useEffect(() => {
    const look = () => setToday(bangkokToday())
    const timer = setInterval(look, 60_000)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return today
}

export function useDue(today: string): Due<FieldLine>[] {
  const lines = useLines()
  return useMemo(() => {
    const due: Due<FieldLine>[] = []
    for (const person of lines) {
      const tasks = tasksOfLine(person, today)
      if (tasks.length > 0) due.push({ person, tasks })
    }
    return due
  }, [lines, today])
}
