import { useMemo, useState } from 'react'
import { useMyPlace } from '../map/useMyPlace.ts'
import { ReturnedForms } from '../survey/ReturnedForms.tsx'
import { useText } from '../text/useText.ts'
import { AllDone } from './AllDone.tsx'
import { RoundOrder } from './RoundOrder.tsx'
import { type Due, roundOf } from './round.ts'
import { StopCard } from './StopCard.tsx'
import { TaskSheet } from './TaskSheet.tsx'
import './today.css'
import type { FieldLine } from '../../local/field-line.ts'
import { Button } from '../ui/Button.tsx'
import { useDue, useToday } from './useTasks.ts'

const AT_ONCE = 8

export function Today() {
  const { t, day } = useText()
  const today = useToday()
  const due = useDue(today)
  const place = useMyPlace()
  const stops = useMemo(() => roundOf(due, place.at), [due, place.at])
  const [shown, setShown] = useState(AT_ONCE)
  const [asked, setAsked] = useState<Due<FieldLine> | null>(null)
  const [said, setSaid] = useState('')
  const tasks = due.reduce((count, one) => count + one.tasks.length, 0)
  return (
    <div className="today">
      <header className="today-head">
        <h1>{t('field.today.title')}</h1>
        <p>{day(today, 'long')}</p>
        {stops.length > 0 && <p className="today-count">{t('field.today.count', { houses: stops.length, tasks })}</p>}
      </header>
      <p className="today-said" role="status">
        {said}
      </p>
      <ReturnedForms />
      {stops.length === 0 ? (
        <AllDone today={today} />
      ) : (
        <>
          <RoundOrder place={place} />
          <ol className="today-stops">
            {stops.slice(0, shown).map((stop) => (
              <StopCard key={stop.key} stop={stop} from={place.at} onOptions={setAsked} />
            ))}
          </ol>
          {stops.length > shown && (
            <Button onClick={() => setShown(shown + 20)}>
              {t('field.today.more', { count: stops.length - shown })}
            </Button>
          )}
        </>
      )}
      {asked && (
        <TaskSheet
          due={asked}
          today={today}
          onClose={(isSaid) => {
            setAsked(null)
            setSaid(isSaid ? t('field.today.said') : '')
          }}
        />
      )}
    </div>
  )
}
