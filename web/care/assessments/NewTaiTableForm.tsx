import { FileUp, Scale } from 'lucide-react'
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import {
  readTaiTable,
  type TaiFault,
  taiDifference,
  taiTableText,
} from '../../../domain/care/assessments/read-tai-table.ts'
import type { TaiTable } from '../../../domain/care/assessments/tai-table.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { TaiLines } from './TaiLines.tsx'
import { useReplaceTaiTable } from './useTaiTables.ts'

const MOST_BYTES = 100_000

/** Begins with the table that holds: copied into a sheet, changed, and put back; or read from a file. */
export function NewTaiTableForm({ holds }: { holds: TaiTable }) {
  const { t, day } = useText()
  const { today } = useMe()
  const announce = useAnnounce()
  const replace = useReplaceTaiTable()
  const [id] = useState(() => newId())
  const [text, setText] = useState(() => taiTableText(holds))
  const [source, setSource] = useState('')
  const [fromDay, setFromDay] = useState<string | null>(today)
  const { lines, faults } = readTaiTable(text)
  const { ways, without, changed } = taiDifference(holds, { lines })
  const isReady = lines.length > 0 && faults.length === 0 && source.trim().length >= 3 && fromDay !== null
  const takeFile = async (file: File | undefined) => {
    if (file && file.size <= MOST_BYTES) setText(await file.text())
  }
  const save = () =>
    fromDay &&
    replace.mutate(
      { id, fromDay, source, lines: lines as TaiTableLines },
      { onSuccess: () => announce(t('tai-tables.replaced', { day: day(fromDay) })) },
    )
  return (
    <section className="panel form">
      <h2>{t('tai-tables.new')}</h2>
      <p className="soft">{t('tai-tables.new-hint')}</p>
      <TextInput
        label={t('tai-tables.text')}
        hint={t('tai-tables.text-hint')}
        value={text}
        onChange={setText}
        multiline
      />
      <div className="page-actions">
        <FileTrigger acceptedFileTypes={['.csv', '.tsv', '.txt']} onSelect={(files) => void takeFile(files?.[0])}>
          <Button icon={FileUp}>{t('tai-tables.from-file')}</Button>
        </FileTrigger>
      </div>
      <Faults faults={faults} />
      {faults.length === 0 && lines.length > 0 && (
        <>
          <TaiLines lines={lines} />
          <Notice kind={without > 0 ? 'due' : 'info'}>
            {t('tai-tables.changes', { ways, changed })} {without > 0 && t('tai-tables.without', { without })}
          </Notice>
        </>
      )}
      <TextInput
        label={t('tai-tables.new-source')}
        hint={t('tai-tables.new-source-hint')}
        value={source}
        onChange={setSource}
        maxLength={500}
      />
      <DateInput label={t('tai-tables.from-day')} value={fromDay} onChange={setFromDay} />
      {replace.isError && <Failed error={replace.error} />}
      <div className="page-actions">
        <Button look="primary" icon={Scale} isDisabled={!isReady || replace.isPending} onPress={save}>
          {t('tai-tables.replace')}
        </Button>
      </div>
    </section>
  )
}

type TaiTableLines = Parameters<ReturnType<typeof useReplaceTaiTable>['mutate']>[0]['lines']

function Faults({ faults }: { faults: readonly TaiFault[] }) {
  const { t } = useText()
  if (faults.length === 0) return null
  return (
    <Notice kind="urgent" title={t('tai-tables.faults', { count: faults.length })} isLive>
      <ul>
        {faults.map(({ line, column, cell }) => (
          <li key={`${line} ${column}`}>
            {t('tai-tables.fault', { line, column: t(`tai-tables.column-${column}`), cell: cell || '–' })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
