// Only one process may open an embedded database (decision 2), so the server that holds it runs the commands of others.
// One line of JSON asks; lines of JSON answer: { out } for what was asked for, { err } for what is said, { exit } at the end.
import { chmodSync, rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Centre } from '../platform/centre.ts'
import type { Asked, Out, RunInCentre } from './command.ts'

export type Said = { out: string } | { err: string } | { exit: number }

export const socketOf = (folder: string) => join(folder, 'klang.sock')

/** Only for the account that owns the data folder. Answers what stops it. */
export async function listenForCommands(centre: Centre, run: RunInCentre): Promise<() => Promise<void>> {
  const path = socketOf(centre.config.folder)
  rmSync(path, { force: true }) // left by a server that was killed: the lock says that none lives
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
    socket.on('error', (error) => centre.log.info({ error: error.message }, 'the command line left'))
    createInterface({ input: socket }).once('line', (line) => {
      answer(centre, run, line, socket).catch((error: Error) => socket.destroy(error))
    })
  })
  const before = process.umask(0o177)
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve))
  process.umask(before)
  chmodSync(path, 0o600)
  return async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    for (const socket of open) socket.destroy()
    await closed
    rmSync(path, { force: true })
  }
}

async function answer(centre: Centre, run: RunInCentre, line: string, socket: Socket): Promise<void> {
  const tell = (said: Said) => socket.write(`${JSON.stringify(said)}\n`)
  const out: Out = { write: (text) => tell({ out: text }), say: (text) => tell({ err: text }) }
  tell({ exit: await run(centre, JSON.parse(line) as Asked, out) })
  socket.end()
}
