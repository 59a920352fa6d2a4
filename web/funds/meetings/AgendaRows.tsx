// The agenda while it is written; projects that wait are put on it with one press.
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react'
import { AGENDA_KINDS, type AgendaItem } from '../../../domain/funds/meetings/meeting.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useWaitingProjects } from './useWaitingProjects.ts'

type Props = { fundId: string; agenda: AgendaItem[]; onChange: (agenda: AgendaItem[]) => void }
const MOST = 100

export function AgendaRows({ fundId, agenda, onChange }: Props) {
  const { t, baht } = useText()
  const waiting = useWaitingProjects(fundId).filter(({ id }) => agenda.every(({ projectId }) => projectId !== id))
  const set = (id: string, part: Partial<AgendaItem>) =>
    onChange(agenda.map((item) => (item.id === id ? { ...item, ...part } : item)))
  /** Beside the other projects, before whatever else comes last. */
  const put = (item: AgendaItem) => {
    const last = agenda.findLastIndex(({ kind }) => kind === item.kind)
    const at = last === -1 ? agenda.length : last + 1
    onChange([...agenda.slice(0, at), item, ...agenda.slice(at)])
  }
  return (
    <fieldset className="agenda">
      <legend className="field-label">{t('meetings.agenda')}</legend>
      {agenda.map((item, at) => (
        <AgendaRow
          key={item.id}
          item={item}
          number={at + 1}
          set={(part) => set(item.id, part)}
          onRemove={() => onChange(agenda.filter(({ id }) => id !== item.id))}
          onMove={(by) => onChange(moved(agenda, at, by))}
        />
      ))}
      {agenda.length < MOST && (
        <Button
          look="quiet"
          icon={Plus}
          onPress={() => onChange([...agenda, { id: newId(), kind: 'other', title: '', detail: '', projectId: null }])}
        >
          {t('meetings.add-item')}
        </Button>
      )}
      {waiting.length > 0 && (
        <div className="agenda-waiting">
          <p className="small soft">{t('meetings.waiting', { count: waiting.length })}</p>
          {waiting.map(({ id, title, askedSatang }) => (
            <Button
              key={id}
              icon={Plus}
              onPress={() =>
                put({ id: newId(), kind: 'decide', title: title.slice(0, 500), detail: '', projectId: id })
              }
            >
              {t('meetings.put-project', { title, amount: baht(askedSatang) })}
            </Button>
          ))}
        </div>
      )}
    </fieldset>
  )
}

/** At either end it stays where it is. */
function moved(agenda: AgendaItem[], at: number, by: -1 | 1): AgendaItem[] {
  const to = at + by
  if (to < 0 || to >= agenda.length) return agenda
  const next = [...agenda]
  next.splice(to, 0, ...next.splice(at, 1))
  return next
}

type RowProps = {
  item: AgendaItem
  number: number
  set: (part: Partial<AgendaItem>) => void
  onRemove: () => void
  onMove: (by: -1 | 1) => void
}

function AgendaRow({ item, number, set, onRemove, onMove }: RowProps) {
  const { t } = useText()
  const row = t('meetings.item', { number })
  return (
    <div className="agenda-row">
      <div className="agenda-fields">
        <Choice
          label={row}
          value={item.kind}
          onChange={(kind) => kind && set({ kind })}
          options={AGENDA_KINDS.map((code) => ({ code, word: t(`meetings.kind.${code}`) }))}
        />
        <TextInput
          label={t('meetings.item-title')}
          value={item.title}
          onChange={(title) => set({ title })}
          maxLength={500}
        />
      </div>
      <div className="agenda-acts">
        <IconButton label={t('meetings.move-up', { row })} icon={ArrowUp} onPress={() => onMove(-1)} />
        <IconButton label={t('meetings.move-down', { row })} icon={ArrowDown} onPress={() => onMove(1)} />
        <IconButton label={t('row.remove', { row })} icon={Trash2} onPress={onRemove} />
      </div>
    </div>
  )
}
