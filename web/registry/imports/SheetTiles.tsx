import { CircleCheck, CircleX, Equal, type LucideIcon, MessageCircleQuestion, PencilLine, Plus } from 'lucide-react'
import type { SheetSummary } from '../../../domain/registry/imports/import.ts'
import { useText } from '../../text/useText.ts'
import { Section } from '../../ui/Page.tsx'
import { COUNTED, type Counted } from './batch-counts.ts'

const LOOKS: Record<Counted, { icon: LucideIcon; look: string }> = {
  created: { icon: Plus, look: 'press' },
  updated: { icon: PencilLine, look: 'press' },
  unchanged: { icon: Equal, look: 'plain' },
  review: { icon: MessageCircleQuestion, look: 'due' },
  refused: { icon: CircleX, look: 'urgent' },
}

/** What each sheet of the file would change. */
export function SheetTiles({ sheets }: { sheets: SheetSummary[] }) {
  const { t } = useText()
  return (
    <Section title={t('imports.sheets')}>
      <div className="sheets">
        {sheets.map((sheet) => (
          <Sheet key={sheet.name} sheet={sheet} />
        ))}
      </div>
    </Section>
  )
}

function Sheet({ sheet }: { sheet: SheetSummary }) {
  const { t, number } = useText()
  return (
    <section className="sheet" aria-label={sheet.name}>
      <h3>
        {sheet.name} <span className="small soft">{t('imports.rows-read', { count: sheet.read })}</span>
      </h3>
      {sheet.read > 0 && sheet.unchanged === sheet.read && (
        <p className="sheet-same small">
          <CircleCheck size={16} aria-hidden />
          {t('imports.all-same')}
        </p>
      )}
      <dl className="tiles">
        {COUNTED.map((outcome) => {
          const { icon: Icon, look } = LOOKS[outcome]
          return (
            <div key={outcome} className="tile" data-look={sheet[outcome] > 0 ? look : 'none'}>
              <dt>
                <Icon size={16} aria-hidden />
                {t(`outcome.${outcome}`)}
              </dt>
              <dd>{number(sheet[outcome])}</dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
