import { connect, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { type Asked, type Out, Refusal } from './command.ts'
import { type Said, socketOf } from './command-socket.ts'
import { folderInUse } from './explain.ts'

/** A server that has just begun holds the folder a moment before it listens. */
const TRIES = 20
const PAUSE_MS = 250

/** Hands the command to the server that holds the folder, and shows what it says. Answers its exit code. */
export async function forwardCommand(folder: string, holder: number, asked: Asked, out: Out): Promise<number> {
  const socket = await reach(socketOf(folder))
  if (!socket) throw new Refusal(folderInUse(holder))
  socket.write(`${JSON.stringify(asked)}\n`)
  for await (const line of createInterface({ input: socket })) {
    const said = JSON.parse(line) as Said
    if ('out' in said) out.write(said.out)
    else if ('err' in said) out.say(said.err)
    else return said.exit
  }
  throw new Refusal(
    'ระบบปิดไปก่อนทำคำสั่งเสร็จ เปิดระบบแล้วดูผลก่อนสั่งซ้ำ · The server stopped before the command was done. Start it and look before you try again.',
  )
}

async function reach(path: string): Promise<Socket | undefined> {
  for (let tries = 0; tries < TRIES; tries++) {
    const socket = await opened(path)
    if (socket) return socket
    await pause(PAUSE_MS)
  }
  return undefined
}

const opened = (path: string) =>
  new Promise<Socket | undefined>((resolve) => {
    const socket = connect(path)
    socket.once('connect', () => resolve(socket)).once('error', () => resolve(undefined))
  })
