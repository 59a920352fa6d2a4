import { useEffect, useRef, useState } from 'react'
import type { PersonLine } from '../../../domain/sync/person-bundle.ts'
import { Link } from '../router.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { tap } from '../ui/tap.ts'
import { PersonRow } from './PersonRow.tsx'

const AT_ONCE = 12
const STEP = 24

/** A screenful, and more as one comes near its end; what is out of sight is not drawn (people.css). */
export function PeopleRows({ people }: { people: readonly PersonLine[] }) {
  const { t } = useText()
  const [shown, setShown] = useState(AT_ONCE)
  const end = useRef<HTMLButtonElement>(null)
  const isMore = people.length > shown
  useEffect(() => {
    const button = end.current
    if (!button || !isMore) return
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setShown((count) => count + STEP)
      },
      { rootMargin: '400px' },
    )
    watch.observe(button)
    return () => watch.disconnect()
  }, [isMore])
  return (
    <>
      <ul className="people-rows">
        {people.slice(0, shown).map((line) => (
          <PersonRow key={line.id} line={line} />
        ))}
      </ul>
      {isMore && (
        <Button wide ref={end} onClick={() => setShown(shown + STEP)}>
          {t('field.people.more')}
        </Button>
      )}
      <Link className={tap('plain', 'tap-wide')} to="/field/register">
        {t('field.people.register')}
      </Link>
    </>
  )
}
