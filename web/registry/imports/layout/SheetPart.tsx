import { ChevronDown, ChevronUp, MapPin } from 'lucide-react'
import { Checkbox } from 'react-aria-components'
import type { BatchLayout, SheetLayout } from '../../../../domain/registry/imports/layout/layout.ts'
import { AreaPicker } from '../../../ground/areas/AreaPicker.tsx'
import { useText } from '../../../text/useText.ts'
import { IconButton } from '../../../ui/Button.tsx'
import { CheckMark } from '../../people/CheckMark.tsx'
import { ColumnTable } from './ColumnTable.tsx'
import type { SheetDraft } from './layout-draft.ts'

type Props = {
  sheet: SheetLayout
  layout: BatchLayout
  draft: SheetDraft | undefined
  onChange: (change: SheetDraft) => void
}

/** One sheet: whether it is read, where its header stands, whose place it speaks of, what its columns mean. */
export function SheetPart({ sheet, layout, draft, onChange }: Props) {
  const { t } = useText()
  const skipped = draft?.skip ?? sheet.skipped
  const mayChoose = layout.can.choose && sheet.canBeChosen
  return (
    <section className="layout-sheet" aria-label={sheet.name || t('layout.table')}>
      <div className="layout-sheet-head">
        <h3>{sheet.name || t('layout.table')}</h3>
        {sheet.form && !skipped && <span className="small soft">{t(`layout.form.${sheet.form}`)}</span>}
        {layout.can.choose && (
          <Checkbox className="chip" isSelected={!skipped} onChange={(isRead) => onChange({ skip: !isRead })}>
            <CheckMark />
            {t('layout.read-sheet')}
          </Checkbox>
        )}
      </div>
      {skipped ? (
        <p className="soft">{(sheet.skipped && sheet.whySkipped) || t('layout.will-skip')}</p>
      ) : (
        <>
          <SheetDefaults sheet={sheet} draft={draft} mayChoose={mayChoose} onChange={onChange} />
          {sheet.columns.length > 0 && (
            <ColumnTable
              sheet={sheet}
              keys={layout.keys}
              draft={draft}
              mayChoose={layout.can.choose}
              onChoose={(at, key) => onChange({ columns: { ...draft?.columns, [at]: key } })}
            />
          )}
        </>
      )}
    </section>
  )
}

type DefaultsProps = Omit<Props, 'layout'> & { mayChoose: boolean }

function SheetDefaults({ sheet, draft, mayChoose, onChange }: DefaultsProps) {
  const { t } = useText()
  const { areaCode, areaName, moo, village } = sheet.defaults
  const headerRow = draft?.headerRow ?? sheet.headerRow
  const place = [village, moo !== null && t('layout.moo', { moo })].filter(Boolean).join(' ')
  if (!mayChoose)
    return areaName || place ? (
      <p className="small soft">
        <MapPin size={15} aria-hidden />{' '}
        {t('layout.rows-without', { place: [place, areaName].filter(Boolean).join(' ') })}
      </p>
    ) : null
  return (
    <div className="layout-defaults">
      <HeaderRow row={headerRow} onChange={(row) => onChange({ headerRow: row })} />
      <AreaPicker
        label={t('layout.default-area')}
        hint={place ? t('layout.default-area-and', { place }) : t('layout.default-area-hint')}
        optional
        value={draft?.areaCode === undefined ? areaCode : draft.areaCode}
        onChange={(code) => onChange({ areaCode: code })}
      />
    </div>
  )
}

function HeaderRow({ row, onChange }: { row: number; onChange: (row: number) => void }) {
  const { t } = useText()
  return (
    <fieldset className="field">
      <legend className="field-label">{t('layout.header-row')}</legend>
      <div className="layout-stepper">
        <IconButton
          label={t('layout.header-higher')}
          icon={ChevronUp}
          isDisabled={row <= 1}
          onPress={() => onChange(row - 1)}
        />
        <output>{row > 0 ? t('layout.row', { row }) : t('layout.no-header-row')}</output>
        <IconButton label={t('layout.header-lower')} icon={ChevronDown} onPress={() => onChange(row + 1)} />
      </div>
    </fieldset>
  )
}
