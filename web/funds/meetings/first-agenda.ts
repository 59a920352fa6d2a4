import { AGENDA_KINDS, type AgendaItem } from '../../../domain/funds/meetings/meeting.ts'
import { newId } from '../../../domain/shared/ids.ts'

/** ระเบียบวาระที่ 1 to 5, as every meeting of an office has them. */
export const firstAgenda = (titleOf: (kind: AgendaItem['kind']) => string): AgendaItem[] =>
  AGENDA_KINDS.map((kind) => ({ id: newId(), kind, title: titleOf(kind), detail: '', projectId: null }))
