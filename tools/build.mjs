// Builds dist/web (Vite) and dist/klang.js (esbuild), each only when one of its sources has changed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { buildField } from './build-field.mjs'
import { ensureInstalled, root } from './install.mjs'

const parts = {
  web: {
    sources: ['domain', 'web', 'vite.config.ts', 'vite.field.config.ts'],
    result: 'dist/web/index.html',
    build: buildWeb,
  },
  server: { sources: ['domain', 'server'], result: 'dist/klang.js', build: buildServer },
}
const common = ['package-lock.json', 'tools/build.mjs', 'tools/build-field.mjs']
const stampOf = (part) => join(root, `dist/.${part}-stamp`)

/** Builds what is out of date, in a process of its own, so that a server that starts afterwards does not carry the builders. */
export function ensureBuilt() {
  if (outdated().length === 0) return ensureInstalled({ withDevelopment: false })
  ensureInstalled({ withDevelopment: true })
  const { status } = spawnSync(process.execPath, [import.meta.filename], { cwd: root, stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Error('the build did not succeed')
}

/** Safe to run several times at once: one builds, the others wait and find it built. */
const buildOutdated = () =>
  alone(async () => {
    for (const part of outdated()) {
      const hash = hashOf(part)
      console.error(`Building ${part} …`)
      await parts[part].build()
      writeFileSync(stampOf(part), hash)
    }
  })

const outdated = () =>
  Object.keys(parts).filter(
    (part) =>
      !existsSync(join(root, parts[part].result)) ||
      !existsSync(stampOf(part)) ||
      readFileSync(stampOf(part), 'utf8') !== hashOf(part),
  )

/** One hash over paths and contents. Tests don't count: they are in no build. */
function hashOf(part) {
  const hash = createHash('sha256')
  for (const file of [...parts[part].sources, ...common].flatMap((source) => filesUnder(join(root, source))).sort()) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesUnder(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return /\.test\.tsx?$/.test(path) ? [] : [path]
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)))
}

async function buildWeb() {
  const { build } = await import('vite')
  await build({ root: join(root, 'web'), configFile: join(root, 'vite.config.ts'), logLevel: 'warn' })
  await buildField()
  packEach(join(root, 'dist/web'))
}

/** Packed once here instead of at each request: the server sends the .br or .gz that lies beside a file. */
function packEach(folder) {
  for (const file of filesUnder(folder).filter((path) => /\.(js|css|html|svg|json|webmanifest)$/.test(path))) {
    const content = readFileSync(file)
    if (content.length < 1_000) continue
    const size = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length }
    writeFileSync(
      `${file}.br`,
      brotliCompressSync(content, { params: { ...size, [constants.BROTLI_PARAM_QUALITY]: 10 } }),
    )
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }))
  }
}

async function buildServer() {
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: root,
    // Two entries side by side: the embedded database runs in a worker thread of its own.
    entryPoints: { klang: 'server/main.ts', 'embedded-worker': 'server/platform/embedded-worker.ts' },
    outdir: 'dist',
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    sourcemap: true,
    logLevel: 'warning',
  })
}

/** Whoever makes the file has the turn. One left behind by a build that was killed names a process that is gone. */
async function alone(work) {
  const turn = join(root, 'dist.lock')
  while (!take(turn)) await pause(200)
  try {
    mkdirSync(join(root, 'dist'), { recursive: true })
    await work()
  } finally {
    rmSync(turn, { force: true })
  }
}

function take(turn) {
  try {
    writeFileSync(turn, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (!isAlive(holderOf(turn))) rmSync(turn, { force: true })
    return false
  }
}

/** Answers this process when the file has gone meanwhile, or is not written yet: then it is only a matter of trying again. */
function holderOf(turn) {
  try {
    return Number(readFileSync(turn, 'utf8')) || process.pid
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
    return process.pid
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

if (process.argv[1] === import.meta.filename) {
  ensureInstalled({ withDevelopment: true })
  await buildOutdated()
}
