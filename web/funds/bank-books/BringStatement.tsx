// A statement's file is read and shown first; nothing of it is kept until somebody says so. One line is typed below.
import { FileUp, Plus } from 'lucide-react'
import { type FormEvent, useId, useState } from 'react'
import type { ReadStatement } from '../../../domain/funds/bank-books/read-statement.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { BahtInput } from '../funds/BahtInput.tsx'
import { useBringLines, useReadStatement } from './useBankBooks.ts'

type Props = { fundId: string; potId: string }

export function BringStatement({ fundId, potId }: Props) {
  const { t } = useText()
  const announce = useAnnounce()
  const read = useReadStatement(fundId)
  const bring = useBringLines(fundId)
  const input = useId()
  const keep = ({ lines }: ReadStatement) =>
    bring.mutate(
      { id: newId(), potId, lines: lines.map((line) => ({ ...line, id: newId() })) },
      {
        onSuccess: ({ brought }) => {
          announce(t('bank-books.brought', { brought, known: lines.length - brought }))
          read.reset()
        },
      },
    )
  return (
    <div className="panel bank-bring not-printed">
      <label htmlFor={input} className="field-label">
        <FileUp size={18} aria-hidden /> {t('bank-books.file')}
      </label>
      <input
        id={input}
        type="file"
        className="input"
        accept=".csv,.xlsx,.xls,.txt,.ods"
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file) read.mutate(file)
          event.target.value = ''
        }}
      />
      <p className="field-hint">{t('bank-books.file-hint')}</p>
      {read.isError && <Failed error={read.error} />}
      {read.data && <Preview statement={read.data} isBusy={bring.isPending} onKeep={() => keep(read.data)} />}
      {bring.isError && <Failed error={bring.error} />}
      <TypeLine fundId={fundId} potId={potId} />
    </div>
  )
}

type PreviewProps = { statement: ReadStatement; isBusy: boolean; onKeep: () => void }

function Preview({ statement: { lines, faults }, isBusy, onKeep }: PreviewProps) {
  const { t, baht, day } = useText()
  const sum = (isIn: boolean) =>
    lines.filter(({ amountSatang }) => amountSatang > 0 === isIn).reduce((total, line) => total + line.amountSatang, 0)
  const days = lines.map(({ onDay }) => onDay).sort()
  return (
    <Notice
      kind={faults.length > 0 ? 'due' : 'info'}
      isLive
      title={t('bank-books.read', { count: lines.length })}
      actions={
        <Button look="primary" isDisabled={isBusy || lines.length === 0} onPress={onKeep}>
          {t('bank-books.keep', { count: lines.length })}
        </Button>
      }
    >
      {days[0] && (
        <p>
          {t('bank-books.read-sums', {
            from: day(days[0]),
            to: day(days.at(-1)!),
            came: baht(sum(true)),
            went: baht(-sum(false)),
          })}
        </p>
      )}
      {faults.length > 0 && (
        <ul>
          {faults.slice(0, 20).map(({ row, fault, cells }) => (
            <li key={row}>
              {t('bank-books.fault-at', { row, fault: t(`bank-books.fault.${fault}`), cells: cells.join(' | ') })}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  )
}

function TypeLine({ fundId, potId }: Props) {
  const { t } = useText()
  const bring = useBringLines(fundId)
  const [onDay, setOnDay] = useState<string | null>(null)
  const [side, setSide] = useState<'in' | 'out'>('in')
  const [satang, setSatang] = useState<number | null>(null)
  const [text, setText] = useState('')
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (!onDay || !satang) return
    const line = {
      id: newId(),
      onDay,
      amountSatang: side === 'in' ? satang : -satang,
      text: text.trim(),
      leftSatang: null,
    }
    bring.mutate({ id: newId(), potId, lines: [line] }, { onSuccess: () => setSatang(null) })
  }
  return (
    <form className="bank-by-hand" onSubmit={add}>
      <DateInput label={t('funds.on-day')} value={onDay} onChange={setOnDay} />
      <Choice
        label={t('bank-books.side')}
        value={side}
        onChange={(code) => code && setSide(code)}
        options={(['in', 'out'] as const).map((code) => ({ code, word: t(`bank-books.side-${code}`) }))}
      />
      <BahtInput label={t('funds.amount')} value={satang} onChange={setSatang} />
      <TextInput label={t('bank-books.what')} optional value={text} onChange={setText} maxLength={300} />
      <Button type="submit" icon={Plus} isDisabled={!onDay || !satang || bring.isPending}>
        {t('bank-books.type-line')}
      </Button>
      {bring.isError && <Failed error={bring.error} />}
    </form>
  )
}
