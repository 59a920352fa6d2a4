// A centre as an operator makes one: an empty folder, the command line, a free port. Nothing of it outlives the journey.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const START_WITHIN_MS = 120_000

export type RunningCentre = {
  address: string
  klang: (words: string[], typed?: string) => Promise<string>
  close: () => Promise<void>
}

/** Sets it up with its first organisation and administrator, and opens its doors. */
export async function openCentre(
  organization: [code: string, name: string],
  administrator: string,
  password: string,
): Promise<RunningCentre> {
  const folder = await mkdtemp(join(tmpdir(), 'klang-journey-'))
  const port = await freePort()
  const environment = {
    ...process.env,
    KLANG_DATA: folder,
    KLANG_KEYS: '',
    DATABASE_URL: '',
    HOST: '127.0.0.1',
    PORT: String(port),
  }
  const klang = (words: string[], typed = '') => answerOf(start(words, environment), typed)
  await klang(
    ['setup', '--organization', ...organization, '--user', administrator, '--name', administrator, '--password-stdin'],
    password,
  )
  const server = start(['serve'], environment)
  const address = `http://127.0.0.1:${port}`
  await untilReady(address, server)
  return {
    address,
    klang,
    close: async () => {
      server.kill('SIGTERM')
      if (server.exitCode === null) await once(server, 'exit')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const start = (words: string[], environment: NodeJS.ProcessEnv) =>
  spawn(process.execPath, ['bin/klang', ...words], { env: environment, stdio: 'pipe' })

async function answerOf(child: ChildProcess, typed: string): Promise<string> {
  child.stdin?.end(typed)
  const said = saidBy(child)
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`klang ended with ${code}: ${said()}`)
  return said()
}

function saidBy(child: ChildProcess): () => string {
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => (text += piece))
  return () => text
}

async function untilReady(address: string, server: ChildProcess) {
  const said = saidBy(server)
  for (const since = Date.now(); Date.now() - since < START_WITHIN_MS; await pause(200)) {
    if (server.exitCode !== null) break
    const isReady = await fetch(`${address}/ready`, { signal: AbortSignal.timeout(5_000) }).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isReady) return
  }
  server.kill('SIGKILL')
  throw new Error(`the centre did not open: ${said()}`)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}
