// Questions at the terminal. Nothing is asked where nobody sits.
import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { text as wholeOf } from 'node:stream/consumers'
import { Refusal, UsageError } from './command.ts'

export async function ask(question: string, missing: string): Promise<string> {
  if (!process.stdin.isTTY) throw new UsageError(`ขาด ${missing} · ${missing} is missing`)
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  const typed = await lines.question(question)
  lines.close()
  return typed.trim()
}

/** From standard input with --password-stdin; otherwise asked for twice, unseen. */
export async function askPassword(values: { 'password-stdin'?: unknown }): Promise<string> {
  if (values['password-stdin']) return (await wholeOf(process.stdin)).replace(/\r?\n$/, '')
  if (!process.stdin.isTTY)
    throw new Refusal(
      'ไม่มีจอให้ถามรหัสผ่าน ใช้ --password-stdin · No terminal to ask for a password at: use --password-stdin.',
    )
  const typed = await askUnseen('รหัสผ่าน (อย่างน้อย 10 ตัวอักษร) · password (10 characters or more): ')
  const again = await askUnseen('อีกครั้ง · again: ')
  if (again !== typed) throw new Refusal('รหัสผ่านสองครั้งไม่เหมือนกัน · The two passwords differ.')
  return typed
}

/** Once, unseen: what it opens says whether it was right. */
export async function askPassphrase(values: { 'password-stdin'?: unknown }): Promise<string> {
  if (values['password-stdin']) return (await wholeOf(process.stdin)).replace(/\r?\n$/, '')
  if (!process.stdin.isTTY)
    throw new Refusal(
      'ไม่มีจอให้ถามวลีผ่าน ใช้ --password-stdin · No terminal to ask for a passphrase at: use --password-stdin.',
    )
  return askUnseen('วลีผ่าน · passphrase: ')
}

async function askUnseen(question: string): Promise<string> {
  process.stderr.write(question)
  const nowhere = new Writable({ write: (_typed, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true })
  const typed = await lines.question('')
  lines.close()
  process.stderr.write('\n')
  return typed
}
