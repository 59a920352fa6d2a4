// Builds dist/web (Vite) and dist/klang.js (esbuild), each only when one of its sources has changed.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ensureInstalled, root } from './install.mjs'

const parts = {
  web: { sources: ['domain', 'web', 'vite.config.ts'], result: 'dist/web/index.html', build: buildWeb },
  server: { sources: ['domain', 'server'], result: 'dist/klang.js', build: buildServer },
}
const common = ['package-lock.json', 'tools/build.mjs']
const stampOf = (part) => join(root, `dist/.${part}-stamp`)

/** Builds what is out of date. Safe to call from several processes at once: one builds, the others wait. */
export async function ensureBuilt() {
  if (outdated().length === 0) return ensureInstalled({ withDevelopment: false })
  await alone(async () => {
    for (const part of outdated()) {
      ensureInstalled({ withDevelopment: true })
      const hash = hashOf(part)
      console.error(`Building ${part} …`)
      await parts[part].build()
      writeFileSync(stampOf(part), hash)
    }
  })
}

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

/** A folder is made or not made, never half: whoever makes it has the turn. A turn left behind by a killed build ends after three minutes. */
async function alone(work) {
  const turn = join(root, 'dist.lock')
  for (;;) {
    try {
      mkdirSync(turn)
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      if (Date.now() - (statSync(turn, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > 180_000) rmdirSync(turn)
      await pause(200)
    }
  }
  try {
    mkdirSync(join(root, 'dist'), { recursive: true })
    await work()
  } finally {
    rmdirSync(turn)
  }
}

if (process.argv[1] === import.meta.filename) await ensureBuilt()
