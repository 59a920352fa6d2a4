// Runs a TypeScript source by itself: npm run bench and npm run soak, and what generates types.
//   node tools/source.mjs server/bench/bench.ts WORDS…
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './build.mjs'
import { root } from './install.mjs'

/** Bundles the source (packages outside) and imports it. */
export async function importSource(path) {
  const { build } = await import('esbuild')
  const outfile = join(root, 'node_modules/.cache/klang', path.replace(/\.ts$/, '.mjs'))
  await build({
    absWorkingDir: root,
    entryPoints: [path],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    sourcemap: true,
  })
  return import(pathToFileURL(outfile).href)
}

if (process.argv[1] === import.meta.filename) {
  ensureBuilt()
  process.setSourceMapsEnabled(true)
  const [path] = process.argv.splice(2, 1)
  await importSource(path)
}
