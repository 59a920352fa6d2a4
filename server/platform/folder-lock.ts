// Two programs on one embedded database lose acknowledged rows (decision 2), so a lock with the process id guards the folder.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const lockOf = (folder: string) => join(folder, 'klang.lock')

/** The process that holds the folder now, if any that lives. */
export function holderOf(folder: string): number | undefined {
  try {
    const pid = Number(readFileSync(lockOf(folder), 'utf8'))
    return pid && pid !== process.pid && isAlive(pid) ? pid : undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Takes the folder. Answers what gives it back; throws when another program that lives holds it. */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 }) // what people told us is in there
  const holder = holderOf(folder)
  if (holder) throw new FolderInUse(holder)
  rmSync(lockOf(folder), { force: true }) // left by a program that was killed
  writeFileSync(lockOf(folder), String(process.pid), { flag: 'wx' })
  return () => rmSync(lockOf(folder), { force: true })
}

export class FolderInUse extends Error {
  readonly holder: number
  constructor(holder: number) {
    super(`the data folder is in use by process ${holder}`)
    this.holder = holder
  }
}
