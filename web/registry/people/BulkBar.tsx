import { Download, HeartHandshake, Tag, UsersRound, X } from 'lucide-react'
import { useState } from 'react'
import { canHandOver } from '../../../domain/registry/caseloads/caseload.policy.ts'
import { type ChosenPeople, MOST_TICKED } from '../../../domain/registry/people/chosen-people.ts'
import { canExportPeople } from '../../../domain/registry/people/person.policy.ts'
import type { PeoplePage } from '../../../domain/registry/people/person.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { HandOverDialog } from '../caseloads/HandOverDialog.tsx'
import { GroupDialog } from '../tagging/GroupDialog.tsx'
import { TagDialog } from '../tagging/TagDialog.tsx'
import { ExportDialog } from './ExportDialog.tsx'
import { useChosen } from './useChosen.ts'
import type { Selection } from './useSelection.ts'
import './bulk-bar.css'

type Act = 'tag' | 'group' | 'hand-over' | 'export'
type Props = { selection: Selection; count: PeoplePage['count'] | undefined; shown: number }

/** What can be done with those who are ticked; it stays at the foot of the screen while anybody is. */
export function BulkBar({ selection, count, shown }: Props) {
  const { t } = useText()
  const { actor } = useMe()
  const [act, setAct] = useState<Act>()
  const { chosen, words } = useChosen(selection, count)
  const isTooMany = !selection.isEveryone && selection.ids.size > MOST_TICKED
  const hasMore = count !== undefined && (count.more || count.value > shown)
  return (
    <section className="bulk-bar not-printed" aria-label={t('bulk.title')}>
      <p role="status">
        <strong>{t('bulk.chosen', { count: words })}</strong>{' '}
        {hasMore && !selection.isEveryone && selection.ids.size === shown && (
          <button type="button" className="link-button" onClick={selection.chooseEveryone}>
            {t('bulk.choose-everyone')}
          </button>
        )}
        {isTooMany && <span className="small">{t('bulk.too-many', { most: MOST_TICKED })}</span>}
      </p>
      <div className="bulk-acts">
        <Button icon={Tag} isDisabled={isTooMany} onPress={() => setAct('tag')}>
          {t('bulk.tag')}
        </Button>
        <Button icon={UsersRound} isDisabled={isTooMany} onPress={() => setAct('group')}>
          {t('bulk.groups')}
        </Button>
        {canHandOver(actor) && (
          <Button icon={HeartHandshake} isDisabled={isTooMany} onPress={() => setAct('hand-over')}>
            {t('bulk.hand-over')}
          </Button>
        )}
        {canExportPeople(actor) && (
          <Button icon={Download} isDisabled={isTooMany} onPress={() => setAct('export')}>
            {t('people.export')}
          </Button>
        )}
        <Button look="quiet" icon={X} onPress={selection.clear}>
          {t('bulk.clear')}
        </Button>
      </div>
      <BulkDialogs act={act} people={chosen} count={words} onClose={() => setAct(undefined)} />
    </section>
  )
}

type Dialogs = { act: Act | undefined; people: ChosenPeople; count: string; onClose: () => void }

function BulkDialogs({ act, people, count, onClose }: Dialogs) {
  const about = { people, count, onDone: onClose, onClose }
  if (act === 'tag') return <TagDialog {...about} />
  if (act === 'group') return <GroupDialog {...about} />
  if (act === 'hand-over') return <HandOverDialog {...about} />
  return act === 'export' ? <ExportDialog people={people} onClose={onClose} /> : null
}
