import type { About } from '../../../domain/registry/imports/cleaned-row.ts'
import type { FoundColumns } from '../../../domain/registry/imports/sheet-form.ts'
import type { Trusts } from '../../../domain/registry/trust-order/trust-order.ts'
import type { Work } from '../../platform/work.ts'
import type { FileMemory } from './file-memory.ts'
import type { SheetImporter } from './sheet-importers.ts'

/** A batch while its file is read. */
export type BatchInHand = {
  id: string
  organizationId: string
  accountId: string | null
  fileName: string
  /** The day the file speaks of. */
  fileDate: string
  storageKey: string
  state: string
  replaces: string | null
  /** What the organisation's word weighs on each group of fields, where somebody set it. */
  trusts: Trusts | null
  /** The trust order has changed since the preview was made. */
  isWeighedAnew: boolean
}

/** A sheet of the file, recognised. */
export type SheetInStaging = { name: string; importer: SheetImporter; found: FoundColumns; headers: readonly string[] }

/** What every step of staging works with: the transaction, the batch, and what is remembered of the file so far. */
export type Staging = {
  work: Work
  batch: BatchInHand
  memory: FileMemory
  about: About
  /** Waits until the rows staged so far can be read back. */
  written(): Promise<void>
}

/** A list is believed less than a hand. */
export const IMPORT_TRUST = 50
