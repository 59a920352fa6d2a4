import { newId } from '../../domain/shared/ids.ts'
import type { Work } from './work.ts'

type Subject = { id: string; personIds?: string[]; details?: Record<string, unknown> }

async function writeAuditLine({ db, actor }: Work, action: string, { id, personIds = [], details = {} }: Subject) {
  await db
    .insertInto('auditEntries')
    .values({
      id: newId(),
      accountId: actor.accountId,
      organizationId: actor.organizationId,
      action,
      subjectId: id,
      personIds,
      details: JSON.stringify(details),
    })
    .execute()
}

/**
 * Wraps a write so that its audit line is made in the same transaction. `subject` says what the line is about,
 * from what the write was given and what it answered; undefined writes no line (the write changed nothing).
 */
export const audited =
  <Args extends unknown[], Answer>(
    action: string,
    write: (work: Work, ...args: Args) => Promise<Answer>,
    subject: (answer: Answer, ...args: Args) => Subject | undefined,
  ) =>
  async (work: Work, ...args: Args): Promise<Answer> => {
    const answer = await write(work, ...args)
    const about = subject(answer, ...args)
    if (about) await writeAuditLine(work, action, about)
    return answer
  }

/** Every reading of a person leaves a line too: who looked at whom, and how. */
export const recordReading = (
  work: Work,
  action: string,
  subjectId: string,
  personIds: string[],
  details?: Record<string, unknown>,
) => writeAuditLine(work, action, { id: subjectId, personIds, ...(details ? { details } : {}) })
