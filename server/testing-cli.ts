// A terminal for tests of the command line: the built program as a child process, in a data folder of its own.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../dist/klang.js', import.meta.url))

export type Ended = { code: number | null; out: string; err: string }
export type Serving = { address: string; told: () => string; stop: (signal: NodeJS.Signals) => Promise<Ended> }

export type Shell = {
  folder: string
  klang: (words: string[], input?: string) => Promise<Ended>
  serve: (...words: string[]) => Promise<Serving>
  throwAway: () => void
}

function start(folder: string, words: string[]): { child: ChildProcess; ended: Promise<Ended>; told: () => string } {
  if (!existsSync(program)) throw new Error('dist/klang.js is not there: npm run build makes it')
  const child = spawn(process.execPath, [program, ...words], {
    cwd: folder,
    env: {
      ...process.env,
      KLANG_DATA: join(folder, 'data'),
      DATABASE_URL: '',
      KLANG_LOG: 'silent',
      PORT: '0',
      HOST: '',
    },
  })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, out, err })))
  return { child, ended, told: () => out }
}

export function openShell(): Shell {
  const folder = mkdtempSync(join(tmpdir(), 'klang-cli-'))
  return {
    folder,
    klang: (words, input = '') => {
      const { child, ended } = start(folder, words)
      child.stdin!.end(input)
      return ended
    },
    serve: (...words) => serving(start(folder, ['serve', ...words])),
    throwAway: () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function serving({ child, ended, told }: ReturnType<typeof start>): Promise<Serving> {
  const opened = new Promise<string>((resolve) => {
    child.stdout!.on('data', () => {
      const [address] = told().match(/http:\/\/\S+/) ?? []
      if (address) resolve(address)
    })
  })
  const address = await Promise.race([
    opened,
    ended.then(({ err }) => Promise.reject(new Error(`it did not open: ${err}`))),
  ])
  return {
    address,
    told,
    stop: (signal) => {
      child.kill(signal)
      return ended
    },
  }
}

export const signInAt = (address: string, name: string, typed: string) =>
  fetch(`${address}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-klang': '1' },
    body: JSON.stringify({ name, password: typed }),
  })
