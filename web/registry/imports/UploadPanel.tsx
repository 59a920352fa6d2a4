import { FileSpreadsheet, Link2, Upload } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { Batch } from '../../../domain/registry/imports/import.ts'
import { OrganizationChoice } from '../../ground/organizations/OrganizationChoice.tsx'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { filesTogether } from './accepted-files.ts'
import { fileSizeWords } from './file-size.ts'
import { useSending } from './useSending.ts'

type Props = { files: File[]; batches: Batch[]; onDone: () => void }

/** What the files speak of, asked once; the usual answers are already there. */
export function UploadPanel({ files, batches, onDone }: Props) {
  const { t, day } = useText()
  const { actor, today } = useMe()
  const lists = filesTogether(files)
  const [organizationId, setOrganizationId] = useState(actor.organizationId ?? '')
  const [fileDate, setFileDate] = useState<string | null>(null)
  const [replaces, setReplaces] = useState('')
  const { send, sending, refused } = useSending(lists, onDone)
  const older = batches.filter((batch) => batch.state === 'committed' && batch.organizationId === organizationId)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send({
      organizationId: organizationId || undefined,
      fileDate: fileDate ?? undefined,
      replaces: replaces || undefined,
    })
  }
  return (
    <form className="form form-part" onSubmit={submit} aria-label={t('imports.send-title')}>
      <ul className="file-list">
        {lists.map((list) => (
          <ListOfFiles key={list[0]!.name} files={list} refusal={refused.get(list[0]!.name)} />
        ))}
      </ul>
      <div className="form-grid">
        <OrganizationChoice value={organizationId} onChange={setOrganizationId} />
        <DateInput
          label={t('imports.file-date')}
          hint={t('imports.file-date-hint')}
          optional
          value={fileDate}
          max={today}
          onChange={setFileDate}
        />
        {lists.length === 1 && older.length > 0 && (
          <Choice
            label={t('imports.replaces')}
            none={t('imports.replaces-none')}
            hint={t('imports.replaces-hint')}
            value={replaces}
            onChange={setReplaces}
            options={older.map((batch) => ({ code: batch.id, word: `${batch.fileName} · ${day(batch.fileDate)}` }))}
          />
        )}
      </div>
      <div className="dialog-actions upload-actions">
        <span className="small soft">{t('imports.nothing-yet')}</span>
        <Button onPress={onDone} isDisabled={sending !== undefined}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" look="primary" icon={Upload} isDisabled={sending !== undefined}>
          {sending === undefined ? t('imports.read') : t('imports.sending', { name: sending })}
        </Button>
      </div>
    </form>
  )
}

function ListOfFiles({ files, refusal }: { files: File[]; refusal: unknown }) {
  const { t } = useText()
  return (
    <li>
      {files.map((file) => (
        <span key={file.name} className="file-list-one">
          <FileSpreadsheet size={20} aria-hidden />
          <strong>{file.name}</strong>
          <span className="small soft">{fileSizeWords(file.size)}</span>
        </span>
      ))}
      {files.length > 1 && (
        <span className="small soft file-list-one">
          <Link2 size={16} aria-hidden />
          {t('imports.read-together')}
        </span>
      )}
      {refusal !== undefined && <Failed error={refusal} />}
    </li>
  )
}
