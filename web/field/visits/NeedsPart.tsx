import { useState } from 'react'
import { NeedIcon } from '../needs/NeedIcon.tsx'
import { NeedPicker } from '../needs/NeedPicker.tsx'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import type { PartProps } from './part-props.ts'
import type { NeedLine } from './visit-sheet.ts'

export function NeedsPart({ part, set }: PartProps) {
  const { t, list } = useText()
  const [isOpen, setOpen] = useState(false)
  const [begun, setBegun] = useState<string>()
  const close = () => {
    setOpen(false)
    setBegun(undefined)
  }
  const put = (need: NeedLine) => {
    setBegun(need.id)
    set({ needs: [...part.needs.filter(({ id }) => id !== need.id), need] })
  }
  const listed = part.needs.filter(({ id }) => id !== begun)
  const remove = (id: string) => set({ needs: part.needs.filter((need) => need.id !== id) })
  return (
    <section className="visit-section">
      <h2>{t('field.visit.needs')}</h2>
      {listed.length > 0 && (
        <ul className="visit-needs">
          {listed.map((need) => (
            <li key={need.id}>
              <span>
                <NeedIcon kind={need.kind} /> {list('needKind', need.kind)}
                {need.urgency !== 'can-wait' && <strong> · {list('needUrgency', need.urgency)}</strong>}
              </span>
              <Button look="quiet" onClick={() => remove(need.id)}>
                {t('field.visit.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {isOpen ? (
        <NeedPicker
          addWord={t('field.need.add')}
          onTouch={put}
          onLeave={() => {
            if (begun) remove(begun)
            close()
          }}
          onAdd={(need) => {
            put(need)
            close()
          }}
        />
      ) : (
        <Button onClick={() => setOpen(true)}>
          {t(part.needs.length > 0 ? 'field.visit.need-more' : 'field.visit.need-first')}
        </Button>
      )}
    </section>
  )
}
