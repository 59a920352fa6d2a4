import { useState } from 'react'
import { TellFamily } from '../../needs/TellFamily.tsx'
import { Link, useRoute } from '../../router.ts'
import { useText } from '../../text/useText.ts'
import { TaskSheet } from '../../today/TaskSheet.tsx'
import { tasksOfLine, useToday } from '../../today/useTasks.ts'
import { tap } from '../../ui/tap.ts'
import { useLines, usePerson } from '../../useField.ts'
import { HealthPart } from './HealthPart.tsx'
import { HouseholdPart } from './HouseholdPart.tsx'
import { NeedsPart } from './NeedsPart.tsx'
import { PersonActs } from './PersonActs.tsx'
import { PersonLead } from './PersonLead.tsx'
import { TodoPart } from './TodoPart.tsx'
import { TrendsPart } from './TrendsPart.tsx'
import { VisitsPart } from './VisitsPart.tsx'
import './person-page.css'
import '../../today/today.css'

export function PersonPage() {
  const { t } = useText()
  const { id = '' } = useRoute().params
  const person = usePerson(id)
  const line = useLines().find((one) => one.id === id)
  const today = useToday()
  const [isAsking, setAsking] = useState(false)
  if (person === undefined) return null
  if (!person) {
    return (
      <section className="person-gone">
        <h1>{t('field.person.gone')}</h1>
        <p>{t('field.person.gone-why')}</p>
        <Link className={tap()} to="/field/people">
          {t('field.person.to-people')}
        </Link>
      </section>
    )
  }
  const tasks = line ? tasksOfLine(line, today) : []
  return (
    <div className="person-page">
      <PersonLead person={person} today={today} />
      <PersonActs person={person} />
      {person.diedOn === null && <TodoPart tasks={tasks} onOptions={() => setAsking(true)} />}
      <TellFamily person={person} />
      <NeedsPart person={person} />
      <HealthPart person={person} />
      <TrendsPart person={person} />
      <VisitsPart visits={person.visits} />
      <HouseholdPart person={person} />
      {isAsking && line && tasks.length > 0 && (
        <TaskSheet due={{ person: line, tasks }} today={today} onClose={() => setAsking(false)} />
      )}
    </div>
  )
}
