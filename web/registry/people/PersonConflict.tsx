import { useEffect } from 'react'
import type { Person, PersonFacts } from '../../../domain/registry/people/person.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { FactValue } from './FactValue.tsx'
import { changedFacts, draftOf, factsOf, type PersonDraft } from './person-draft.ts'

type Props = {
  opened: Person
  latest: Person
  draft: PersonDraft
  onReload: () => void
  onKeepMine: () => void
  onTakeTheirs: () => void
}

/** Someone else was quicker: what was typed stays, and stands beside what they wrote. */
export function PersonConflict({ opened, latest, draft, onReload, onKeepMine, onTakeTheirs }: Props) {
  const { t, field } = useText()
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once, when the conflict shows
  useEffect(onReload, [])
  const theirs = changedFacts(draftOf(opened), draftOf(latest))
  const mine = factsOf(draft)
  const isNewer = latest.revision > opened.revision
  return (
    <Notice
      kind="due"
      isLive
      title={t('conflict.title')}
      actions={
        isNewer && (
          <>
            <Button look="primary" onPress={onKeepMine}>
              {t('conflict.keep-mine')}
            </Button>
            <Button onPress={onTakeTheirs}>{t('conflict.take-theirs')}</Button>
          </>
        )
      }
    >
      <p>{t('conflict.kept')}</p>
      <ul>
        {Object.entries(theirs).map(([name, value]) => (
          <li key={name}>
            {field(name)}: {t('conflict.theirs')}{' '}
            <strong>
              <FactValue field={name} value={value} />
            </strong>
            {' · '}
            {t('conflict.mine')}{' '}
            <strong>
              <FactValue field={name} value={mine[name as keyof PersonFacts]} />
            </strong>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
