import { whyOf } from '../../../domain/care/tasks/task-words.ts'
import type { FieldLine } from '../../local/field-line.ts'
import type { Point } from '../map/geo.ts'
import { wayWords } from '../map/way-words.ts'
import { nameOf, placeOf } from '../people/person-words.ts'
import { Link } from '../router.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { tap } from '../ui/tap.ts'
import { WholeName } from '../ui/WholeName.tsx'
import { RiskMark } from './RiskMark.tsx'
import type { Due, Stop } from './round.ts'

const REASONS_SHOWN = 2

type Props = { stop: Stop<FieldLine>; from: Point | undefined; onOptions: (due: Due<FieldLine>) => void }

/** One house, with everyone in it whom something is to be done for. */
export function StopCard({ stop, from, onOptions }: Props) {
  const words = useText()
  const { people, at, risk } = stop
  return (
    <li className="stop-card" data-risk={risk}>
      <p className="stop-place">
        <span>{placeOf(people[0]!.person, words)}</span>
        {at && from && <span className="stop-way">{wayWords(from, at, words)}</span>}
      </p>
      {people.length > 1 && <p className="stop-same">{words.t('field.today.same-house', { count: people.length })}</p>}
      {people.map((due) => (
        <DuePerson key={due.person.id} due={due} onOptions={onOptions} />
      ))}
    </li>
  )
}

function DuePerson({ due, onOptions }: { due: Due<FieldLine>; onOptions: Props['onOptions'] }) {
  const words = useText()
  const { t } = words
  const { person, tasks } = due
  const name = nameOf(person)
  return (
    <article className="stop-person">
      <h2>
        <Link to={`/field/people/${person.id}`}>
          <WholeName name={name} />
        </Link>
      </h2>
      <RiskMark risk={tasks[0]!.risk} />
      <ul className="stop-reasons">
        {tasks.slice(0, REASONS_SHOWN).map((task) => (
          <li key={task.key}>{whyOf(task, words)}</li>
        ))}
        {tasks.length > REASONS_SHOWN && <li>{t('field.today.also', { count: tasks.length - REASONS_SHOWN })}</li>}
      </ul>
      <div className="stop-acts">
        <Link
          className={tap('main')}
          to={`/field/people/${person.id}/visit`}
          aria-label={t('field.today.visit-whom', { name })}
        >
          {t('field.today.visit')}
        </Link>
        <Button className="stop-more" aria-label={t('field.today.options', { name })} onClick={() => onOptions(due)}>
          <span aria-hidden="true">⋯</span>
        </Button>
      </div>
    </article>
  )
}
