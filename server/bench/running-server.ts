// The built program as a child that can be killed: klang serve in a folder of its own, spoken to over HTTP.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { root } from '../platform/root.ts'

const PROGRAM = fileURLToPath(new URL('dist/klang.js', root))

export type Place = { folder: string; port: number; databaseUrl: string | undefined }

const environment = ({ folder, port, databaseUrl }: Place) => ({
  ...process.env,
  KLANG_DATA: folder,
  PORT: String(port),
  DATABASE_URL: databaseUrl ?? '',
  KLANG_LOG: 'error',
  NODE_NO_WARNINGS: '1',
})

/** Runs one command to its end; throws what it said when it failed. */
export async function command(place: Place, args: string[], typed = ''): Promise<string> {
  const child = spawn(process.execPath, [PROGRAM, ...args], { env: environment(place) })
  child.stdin.end(typed)
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part.toString()))
  const [code] = (await once(child, 'exit')) as [number]
  if (code !== 0) throw new Error(`klang ${args.join(' ')} ended with ${code}: ${said.join('')}`)
  return said.join('')
}

export type Answer = { status: number; body: Record<string, unknown>; cookie: string | undefined }

export class RunningServer {
  readonly place: Place
  private child: ChildProcess | undefined
  cookie = ''

  constructor(place: Place) {
    this.place = place
  }

  async start(): Promise<void> {
    this.child = spawn(process.execPath, [PROGRAM, 'serve'], {
      env: environment(this.place),
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    for (let tries = 0; tries < 300; tries++) {
      if (await this.isReady()) return
      await pause(100)
    }
    throw new Error('the server did not become ready within 30 seconds')
  }

  private isReady = () =>
    this.ask('GET', '/ready').then(
      ({ status }) => status === 200,
      () => false,
    )

  /** As when the plug is pulled: nothing of the program gets to run again. */
  async kill(): Promise<void> {
    const gone = once(this.child!, 'exit')
    this.child!.kill('SIGKILL')
    await gone
  }

  ask(method: string, path: string, body?: object | Buffer, headers: Record<string, string> = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const payload = Buffer.isBuffer(body) ? body : body ? Buffer.from(JSON.stringify(body)) : undefined
      const call = request(
        {
          host: '127.0.0.1',
          port: this.place.port,
          path,
          method,
          headers: {
            'x-klang': '1',
            cookie: this.cookie,
            ...(payload ? { 'content-length': payload.length } : {}),
            ...(body && !Buffer.isBuffer(body) ? { 'content-type': 'application/json' } : {}),
            ...headers,
          },
        },
        (answer) => {
          const parts: Buffer[] = []
          answer.on('data', (part: Buffer) => parts.push(part))
          answer.on('error', reject)
          answer.on('end', () => {
            const text = Buffer.concat(parts).toString()
            const isJson = String(answer.headers['content-type']).includes('json')
            resolve({
              status: answer.statusCode!,
              body: isJson ? JSON.parse(text) : {},
              cookie: answer.headers['set-cookie']?.[0]?.split(';')[0],
            })
          })
        },
      )
      call.on('error', reject)
      call.end(payload)
    })
  }
}
