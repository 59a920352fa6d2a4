import { Check } from 'lucide-react'
import { useState } from 'react'
import { Heading } from 'react-aria-components'
import type { Person, PersonFacts, PersonSource } from '../../../domain/registry/people/person.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { FactValue } from './FactValue.tsx'
import { sourcePlace } from './source-place.ts'
import { useSettle } from './usePerson.ts'

type Props = { person: Person; field: keyof PersonFacts; title?: string }

/** Everyone who speaks of one field, the one who is believed first; another's word is taken with one press. */
export function WhoSaid({ person, field, title }: Props) {
  const { t } = useText()
  const believed = person.takenFrom[field]
  const saying = person.sources
    .filter(({ says }) => says[field] !== undefined && says[field] !== null)
    .sort((a, b) => Number(b.id === believed) - Number(a.id === believed))
  const settle = useSettling(person, field)
  return (
    <>
      {title && (
        <Heading slot="title" className="who-said-title">
          {title}
        </Heading>
      )}
      <ul className="who-said-list">
        {saying.map((source) => (
          <li key={source.id} data-believed={source.id === believed || undefined}>
            <Said field={field} source={source} />
            {source.id === believed ? (
              <span className="who-said-used small">
                <Check size={15} aria-hidden />
                {t('sources.used')}
              </span>
            ) : (
              believed !== undefined &&
              person.can.edit &&
              isAnother(person, field, source) && (
                <Button isDisabled={settle.isPending} onPress={() => settle.choose(source)}>
                  {t('sources.use-this')}
                </Button>
              )
            )}
          </li>
        ))}
      </ul>
      {settle.error !== null && <Failed error={settle.error} />}
    </>
  )
}

/** Only a word that differs from the one in use can be chosen instead of it. */
function isAnother({ sources, takenFrom }: Person, field: string, source: PersonSource) {
  const used = sources.find(({ id }) => id === takenFrom[field])
  return JSON.stringify(used?.says[field]) !== JSON.stringify(source.says[field])
}

function Said({ field, source }: { field: string; source: PersonSource }) {
  const words = useText()
  return (
    <div className="who-said-words">
      <strong>
        <FactValue field={field} value={source.says[field]} />
      </strong>
      <span className="small soft">
        {words.t('sources.said', { who: source.organizationName, day: words.day(source.saidOn) })}
      </span>
      <span className="small soft">{sourcePlace(source, words)}</span>
    </div>
  )
}

function useSettling(person: Person, field: keyof PersonFacts) {
  const { t } = useText()
  const announce = useAnnounce()
  const settle = useSettle(person.id)
  const [id] = useState(() => newId())
  const choose = (source: PersonSource) =>
    settle.mutate(
      { id, revision: person.revision, field, sourceId: source.id },
      { onSuccess: () => announce(t('sources.settled')) },
    )
  return { choose, isPending: settle.isPending, error: settle.error }
}
