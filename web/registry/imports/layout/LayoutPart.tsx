import { CircleCheck, CircleHelp, RotateCw } from 'lucide-react'
import { useState } from 'react'
import { Checkbox } from 'react-aria-components'
import type { Batch } from '../../../../domain/registry/imports/import.ts'
import type { BatchLayout } from '../../../../domain/registry/imports/layout/layout.ts'
import { useText } from '../../../text/useText.ts'
import { Button } from '../../../ui/Button.tsx'
import { Failed } from '../../../ui/Failed.tsx'
import { CheckMark } from '../../people/CheckMark.tsx'
import { changed, isGuessed, isUnderstood, isUnknown, type LayoutDraft, layoutChoice } from './layout-draft.ts'
import { SheetPart } from './SheetPart.tsx'
import { useLayout, useReadAgain } from './useLayout.ts'
import './layout.css'

/** How the tables of the file were understood: one calm line, unless something should be looked at. */
export function LayoutPart({ batch }: { batch: Batch }) {
  const layout = useLayout(batch)
  if (!layout.data || layout.data.sheets.length === 0) return null
  return <Understood batch={batch} layout={layout.data} />
}

function Understood({ batch, layout }: { batch: Batch; layout: BatchLayout }) {
  const { t } = useText()
  const isSure = isUnderstood(layout.sheets)
  // What is in the register already is not opened by itself: there is nothing left to choose.
  const [isOpen, setOpen] = useState(!isSure && layout.can.choose)
  const Icon = isSure ? CircleCheck : CircleHelp
  return (
    <details className="layout panel" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary data-sure={isSure || undefined}>
        <Icon size={20} aria-hidden />
        <h2>{t('layout.title')}</h2>
        <span className="layout-summary">{useSummary(layout)}</span>
      </summary>
      {isOpen && <LayoutForm batch={batch} layout={layout} />}
    </details>
  )
}

function useSummary({ sheets }: BatchLayout): string {
  const { t } = useText()
  const read = sheets.filter(({ skipped }) => !skipped)
  const columns = read.flatMap((sheet) => sheet.columns)
  const known = columns.filter(({ key }) => key !== null).length
  const guessed = columns.filter(isGuessed).length
  const aside = columns.filter(isUnknown).length
  if (read.length === 0) return t('layout.none-read')
  return [
    known > 0 ? t('layout.known', { count: known }) : t('layout.known-form'),
    guessed > 0 && t('layout.guessed', { count: guessed }),
    aside > 0 && t('layout.aside', { count: aside }),
    sheets.length > read.length && t('layout.skipped-sheets', { count: sheets.length - read.length }),
  ]
    .filter(Boolean)
    .join(' · ')
}

function LayoutForm({ batch, layout }: { batch: Batch; layout: BatchLayout }) {
  const { t } = useText()
  const [draft, setDraft] = useState<LayoutDraft>({})
  const [remember, setRemember] = useState(true)
  const again = useReadAgain(batch.id)
  const isChanged = Object.keys(draft).length > 0
  return (
    <div className="layout-form">
      {layout.can.choose && layout.sheets.some(({ canBeChosen }) => canBeChosen) && (
        <p className="soft">{t('layout.hint')}</p>
      )}
      {layout.sheets.map((sheet) => (
        <SheetPart
          key={sheet.name}
          sheet={sheet}
          layout={layout}
          draft={draft[sheet.name]}
          onChange={(change) => setDraft((before) => changed(before, sheet, change))}
        />
      ))}
      {again.isError && <Failed error={again.error} />}
      {layout.can.choose && (
        <div className="dialog-actions layout-actions">
          <Checkbox className="chip" isSelected={remember} onChange={setRemember}>
            <CheckMark />
            {t('layout.remember')}
          </Checkbox>
          <Button
            look="primary"
            icon={RotateCw}
            isDisabled={!isChanged || again.isPending}
            onPress={() => again.mutate(layoutChoice(draft, remember))}
          >
            {t('layout.read-again')}
          </Button>
        </div>
      )}
    </div>
  )
}
