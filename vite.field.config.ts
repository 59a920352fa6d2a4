// The field app, built by itself, so that nothing of the office can come into what a phone loads.
import { readFileSync } from 'node:fs'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Of the words of the house, what a phone may have to say; compiled here, so that no compiler travels. */
const CARRIED = /^(field|lists|problems|failed|unit|instruments)\./
const ASKED = 'virtual:field-words/'

function fieldWords(): Plugin {
  return {
    name: 'field-words',
    resolveId: (id) => (id.startsWith(ASKED) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${ASKED}`)) return null
      const language = id.slice(ASKED.length + 1)
      const words = ['domain', 'web'].flatMap((side) => {
        const path = `${import.meta.dirname}/${side}/text/${language}.json`
        this.addWatchFile(path)
        return Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>)
      })
      const compiled = words.filter(([key]) => CARRIED.test(key)).map(([key, said]) => [key, compileMessage(said)])
      return `export const words = JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(compiled)))})`
    },
  }
}

/** The oldest browser that may run WebAssembly under our content-security-policy: Android 6 and newer have it. */
const OLDEST = 'chrome97'

/** The day it was built; of two on one day, the later is told by its files. */
const version = () =>
  `${(JSON.parse(readFileSync(`${import.meta.dirname}/package.json`, 'utf8')) as { version: string }).version} · ${new Date().toISOString().slice(0, 10)}`

export default defineConfig(({ command }) => {
  if (command === 'build') process.env.NODE_ENV = 'production'
  return {
    root: 'web',
    base: '/',
    plugins: [react(), fieldWords()],
    publicDir: false,
    define: { __FIELD_VERSION__: JSON.stringify(version()) },
    build: {
      outDir: '../dist/web',
      emptyOutDir: false,
      assetsDir: 'assets/field',
      sourcemap: true,
      manifest: 'assets/field/manifest.json',
      target: OLDEST,
      cssTarget: [OLDEST],
      modulePreload: { polyfill: false },
      rolldownOptions: { input: 'web/field.html' },
    },
    server: { proxy: { '/api': 'http://localhost:8080' } },
  }
})
