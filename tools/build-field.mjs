// The field app: built by itself, then its service worker with the list of all that it keeps on the phone; the office's, which
// keeps nothing, beside it.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from './install.mjs'

/** JavaScript that comes before the first screen stands, gzipped. */
const FIRST_LOAD_AT_MOST = 160_000
const FOLDER = join(root, 'dist/web')
const ASSETS = 'assets/field'
const BESIDE = [
  'field.html',
  'field.webmanifest',
  'icon.svg',
  'field-icon-192.png',
  'field-icon-512.png',
  'field-icon-maskable.png',
]

export async function buildField() {
  const { build } = await import('vite')
  await build({ configFile: join(root, 'vite.field.config.ts'), logLevel: 'warn' })
  const kept = keptFiles()
  await buildWorkers(kept)
  const { bytes, at } = firstLoad()
  const said = `the field app loads ${(bytes / 1000).toFixed(1)} kB of JavaScript (gzipped) before its first screen`
  if (bytes > FIRST_LOAD_AT_MOST) throw new Error(`${said}, more than ${FIRST_LOAD_AT_MOST / 1000}:\n${at.join('\n')}`)
  console.error(said)
}

/** The older form of the faces and what only developers read stay at the centre. */
const keptFiles = () => [
  ...BESIDE,
  ...readdirSync(join(FOLDER, ASSETS))
    .filter((name) => /\.(js|css|woff2|wasm|svg|png)$/.test(name))
    .map((name) => `${ASSETS}/${name}`),
]

async function buildWorkers(files) {
  const { build } = await import('esbuild')
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(readFileSync(join(FOLDER, file)))
  await build({
    absWorkingDir: root,
    entryPoints: { 'field-worker': 'web/field/service-worker.ts', 'push-worker': 'web/ground/push/push-worker.ts' },
    outdir: FOLDER,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome97',
    define: {
      FIELD_FILES: JSON.stringify(files.map((file) => `/${file}`)),
      FIELD_RELEASE: JSON.stringify(hash.digest('hex').slice(0, 16)),
    },
    logLevel: 'warning',
  })
}

/** What the page names, what that imports at once, and the screen of the day with what it imports. */
function firstLoad() {
  const chunks = JSON.parse(readFileSync(join(FOLDER, ASSETS, 'manifest.json'), 'utf8'))
  const first = new Set()
  const take = (key) => {
    if (first.has(key) || !chunks[key]) return
    first.add(key)
    for (const next of chunks[key].imports ?? []) take(next)
  }
  take('field.html')
  take('field/today/Today.tsx')
  const at = [...first].map((key) => {
    const { file } = chunks[key]
    return { file, bytes: gzipSync(readFileSync(join(FOLDER, file))).length }
  })
  return { bytes: at.reduce((sum, { bytes }) => sum + bytes, 0), at: at.map(({ file, bytes }) => `${bytes}  ${file}`) }
}
