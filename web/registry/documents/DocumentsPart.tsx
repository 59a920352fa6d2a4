import { Download, FileImage, FileSpreadsheet, FileText, Paperclip, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { PersonDocument } from '../../../domain/registry/documents/document.ts'
import { useText } from '../../text/useText.ts'
import { Button, buttonClass, IconButton } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Section } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { DocumentForm } from './DocumentForm.tsx'
import { DocumentWithdrawal } from './DocumentWithdrawal.tsx'
import { documentUrl, useDocuments } from './useDocuments.ts'
import './documents.css'

const KILOBYTE = 1024

const sizeOf = (bytes: number) =>
  bytes < KILOBYTE * KILOBYTE ? `${Math.ceil(bytes / KILOBYTE)} KB` : `${(bytes / KILOBYTE / KILOBYTE).toFixed(1)} MB`

function iconOf(contentType: string) {
  if (contentType.startsWith('image/')) return FileImage
  return contentType.includes('excel') || contentType.includes('spreadsheet') ? FileSpreadsheet : FileText
}

/** Papers about the person: each handed out as a download, which leaves a line. */
export function DocumentsPart({ personId }: { personId: string }) {
  const { t } = useText()
  const documents = useDocuments(personId)
  const [isAdding, setAdding] = useState(false)
  const canAdd = documents.data?.can.add === true
  const add = (
    <Button icon={Plus} onPress={() => setAdding(true)}>
      {t('documents.add')}
    </Button>
  )
  return (
    <Section title={t('documents.title')} aside={canAdd && add}>
      {documents.isPending && (
        <div className="panel" aria-busy>
          <Skeleton />
        </div>
      )}
      {documents.isError && <Failed error={documents.error} onRetry={() => void documents.refetch()} />}
      {documents.data?.documents.length === 0 && (
        <p className="soft document-none">
          <Paperclip size={16} aria-hidden />
          {t('documents.none')}
        </p>
      )}
      {documents.data && documents.data.documents.length > 0 && (
        <ul className="document-list">
          {documents.data.documents.map((document) => (
            <DocumentItem key={document.id} personId={personId} document={document} canWithdraw={canAdd} />
          ))}
        </ul>
      )}
      <Dialog title={t('documents.add')} isOpen={isAdding} onClose={() => setAdding(false)}>
        <DocumentForm personId={personId} megabytes={documents.data?.megabytes ?? 0} onDone={() => setAdding(false)} />
      </Dialog>
    </Section>
  )
}

type ItemProps = { personId: string; document: PersonDocument; canWithdraw: boolean }

function DocumentItem({ personId, document, canWithdraw }: ItemProps) {
  const { t, list, moment } = useText()
  const [isWithdrawing, setWithdrawing] = useState(false)
  const Icon = iconOf(document.contentType)
  const kind = list('documentKind', document.kind)
  return (
    <li className="document">
      <Icon size={22} aria-hidden />
      <span className="document-words">
        <strong>{kind}</strong>
        <span className="document-name">{document.fileName}</span>
        {document.note && <span>{document.note}</span>}
        <span className="small soft">
          {[moment(document.recordedAt), document.recordedBy ?? document.organizationName, sizeOf(document.size)].join(
            ' · ',
          )}
        </span>
      </span>
      <span className="document-acts">
        <a className={buttonClass('quiet')} href={documentUrl(personId, document.id)} download>
          <Download size={18} aria-hidden />
          {t('documents.download')}
        </a>
        {canWithdraw && (
          <IconButton label={t('documents.withdraw')} icon={Trash2} onPress={() => setWithdrawing(true)} />
        )}
      </span>
      <Dialog
        title={t('documents.withdraw-title', { kind })}
        isOpen={isWithdrawing}
        onClose={() => setWithdrawing(false)}
      >
        <DocumentWithdrawal personId={personId} documentId={document.id} onDone={() => setWithdrawing(false)} />
      </Dialog>
    </li>
  )
}
