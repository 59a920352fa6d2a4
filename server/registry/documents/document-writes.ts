import { createHash } from 'node:crypto'
import type { NewDocument, Withdrawal } from '../../../domain/registry/documents/document.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { refuseUnseen } from '../people/people.queries.ts'
import { contentTypeOf } from './content-type.ts'
import { insertDocument, markDocumentWithdrawn } from './documents.queries.ts'

type Brought = { document: NewDocument; fileName: string; bytes: Buffer }
type Receipt = { id: string; again: boolean }
const ofPerson = ({ id, again }: Receipt, personId: string) => (again ? undefined : { id, personIds: [personId] })

export const addDocument = audited(
  'document.add',
  (work: Work, personId: string, { document, fileName, bytes }: Brought, judge: () => void) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return once(work, document.id, { personId, ...document, sha256 }, async () => {
      judge()
      await refuseUnseen(work.db, personId)
      const contentType = contentTypeOf(bytes)
      if (!contentType) throw problems.documentKindNotTaken()
      const file = await work.centre.files.put(bytes)
      await insertDocument(work, personId, document, { ...file, fileName, contentType })
      return { id: document.id }
    })
  },
  ofPerson,
)

export const withdrawDocument = audited(
  'document.withdraw',
  (work: Work, personId: string, documentId: string, { id, reason }: Withdrawal, judge: () => void) =>
    once(work, id, { personId, documentId, reason }, async () => {
      judge()
      await markDocumentWithdrawn(work, personId, documentId, reason)
      return { id: documentId }
    }),
  ofPerson,
)
