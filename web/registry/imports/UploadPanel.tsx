import { useNavigate } from '@tanstack/react-router'
import { FileSpreadsheet, Upload } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { Batch } from '../../../domain/registry/imports/import.ts'
import { OrganizationChoice } from '../../ground/organizations/OrganizationChoice.tsx'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { fileSizeWords } from './file-size.ts'
import { useUpload } from './useImports.ts'

type Props = { files: File[]; batches: Batch[]; onDone: () => void }

/** What the file speaks of, asked once; the usual answers are already there. */
export function UploadPanel({ files, batches, onDone }: Props) {
  const { t, day } = useText()
  const { actor, today } = useMe()
  const [organizationId, setOrganizationId] = useState(actor.organizationId ?? '')
  const [fileDate, setFileDate] = useState<string | null>(null)
  const [replaces, setReplaces] = useState('')
  const { send, sending, error } = useSending(files, onDone)
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
        {files.map((file) => (
          <li key={file.name}>
            <FileSpreadsheet size={20} aria-hidden />
            <strong>{file.name}</strong>
            <span className="small soft">{fileSizeWords(file.size)}</span>
          </li>
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
        {files.length === 1 && older.length > 0 && (
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
      {error !== undefined && <Failed error={error} />}
      <div className="dialog-actions">
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

type About = { organizationId: string | undefined; fileDate: string | undefined; replaces: string | undefined }

/** One after another; with a single file the preview opens, with several the list shows them all at work. */
function useSending(files: File[], onDone: () => void) {
  const navigate = useNavigate()
  const upload = useUpload()
  const [sending, setSending] = useState<string>()
  const [error, setError] = useState<unknown>()
  const send = async (about: About) => {
    setError(undefined)
    try {
      for (const file of files) {
        setSending(file.name)
        const batch = await upload.mutateAsync({ file, ...about })
        if (files.length === 1) void navigate({ to: '/office/imports/$id', params: { id: batch.id } })
      }
      onDone()
    } catch (caught) {
      setError(caught)
    }
    setSending(undefined)
  }
  return { send, sending, error }
}
