import { Problem } from '../../domain/shared/problems.ts'
import { FolderInUse } from '../platform/folder-lock.ts'
import { CannotOpen } from '../platform/open-centre.ts'
import { say } from '../platform/words.ts'
import { type Command, Refusal, UsageError } from './command.ts'
import { usageOf } from './help.ts'

const inBothLanguages = (key: string, values: Record<string, unknown>) =>
  `${say(key, values, 'th')}\n${say(key, values, 'en')}`

const UNREACHABLE = ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH']

/** What went wrong, for whoever sits at the terminal. */
export function explained(error: unknown, command?: Command): string {
  if (error instanceof Problem && error.key !== 'unexpected')
    return inBothLanguages(`problems.${error.key}`, { ...(error.details as object) })
  if (error instanceof UsageError) {
    const about = error.about ?? command
    return `${error.message}\n${about ? usageOf(about) : 'klang help · วิธีใช้ทั้งหมด'}`
  }
  if (error instanceof Refusal || error instanceof CannotOpen) return error.message
  if (error instanceof FolderInUse) return folderInUse(error.holder)
  if (UNREACHABLE.includes((error as NodeJS.ErrnoException).code ?? ''))
    return `ต่อฐานข้อมูลไม่ได้ · The database cannot be reached: ${(error as Error).message}`
  return `เกิดข้อผิดพลาดที่ไม่คาดไว้ · unexpected: ${error instanceof Error ? error.message : String(error)}`
}

export const folderInUse = (holder: number) =>
  `โปรแกรมอื่น (หมายเลข ${holder}) กำลังใช้โฟลเดอร์ข้อมูลนี้อยู่ ยังไม่มีอะไรเปลี่ยน รอให้เสร็จหรือปิดก่อนแล้วลองใหม่\n` +
  `Another program (process ${holder}) is using this data folder. Nothing was changed; wait for it or stop it, then try again.`
