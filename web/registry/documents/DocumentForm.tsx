import { FileUp } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { FileTrigger } from 'react-aria-components'
import { DOCUMENT_KINDS, type DocumentKind } from '../../../domain/registry/documents/document.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { useAddDocument } from './useDocuments.ts'

const KINDS = Object.keys(DOCUMENT_KINDS) as DocumentKind[]
type Props = { personId: string; megabytes: number; onDone: () => void }

export function DocumentForm({ personId, megabytes, onDone }: Props) {
  const { t, list } = useText()
  const announce = useAnnounce()
  const add = useAddDocument(personId)
  const [id] = useState(() => newId())
  const [file, setFile] = useState<File>()
  const [kind, setKind] = useState<DocumentKind | ''>('')
  const [note, setNote] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!file || !kind) return
    add.mutate(
      { file, document: { id, kind, ...(note ? { note } : {}) } },
      {
        onSuccess: () => {
          announce(t('documents.added'))
          onDone()
        },
      },
    )
  }
  return (
    <form className="form" onSubmit={submit}>
      <Choice
        label={t('documents.kind')}
        value={kind}
        none={t('documents.kind-none')}
        onChange={setKind}
        options={KINDS.map((code) => ({ code, word: list('documentKind', code) }))}
      />
      <div className="document-choice">
        <FileTrigger
          acceptedFileTypes={['.pdf', '.jpg', '.jpeg', '.png', '.docx', '.doc', '.xlsx', '.xls']}
          onSelect={(chosen) => setFile(chosen?.[0] ?? undefined)}
        >
          <Button icon={FileUp}>{t(file ? 'documents.choose-another' : 'documents.choose')}</Button>
        </FileTrigger>
        {file && <strong className="document-name">{file.name}</strong>}
        <span className="small soft">{t('documents.taken', { megabytes })}</span>
      </div>
      <TextInput label={t('documents.note')} optional value={note} onChange={setNote} maxLength={500} />
      {add.isError && <Failed error={add.error} />}
      <div className="dialog-actions">
        <Button onPress={onDone}>{t('action.cancel')}</Button>
        <Button type="submit" look="primary" isDisabled={!file || !kind || add.isPending}>
          {t('action.save')}
        </Button>
      </div>
    </form>
  )
}
