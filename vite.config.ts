import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { ARIA_WORDS } from './web/ui/aria-words.ts'

/** React Aria speaks English and Thai here, and carries no other language to the browser. */
function ariaInThai(): Plugin {
  const dictionary = /\/(react-aria|react-stately)\/dist\/private\/(\w+)\/intlStrings\.mjs$/
  return {
    name: 'aria-in-thai',
    transform(code, id) {
      const said = dictionary.exec(id)?.[2]
      const english = /from "([^"]+\/en-US\.mjs)"/.exec(code)?.[1]
      if (!(said && english)) return null
      const words = Object.entries(ARIA_WORDS[said] ?? {}).map(
        ([key, word]) => `${JSON.stringify(key)}: ${typeof word === 'string' ? JSON.stringify(word) : word}`,
      )
      const lines = [
        `import english from '${english}'`,
        `export default { 'en-US': english, 'th-TH': { ...english, ${words.join(', ')} } }`,
      ]
      return { code: lines.join('\n'), map: null }
    },
  }
}

export default defineConfig(({ command }) => {
  // Tests that build first say NODE_ENV=test, which would ship React's development build.
  if (command === 'build') process.env.NODE_ENV = 'production'
  return {
    root: 'web',
    base: '/',
    plugins: [react(), ariaInThai()],
    build: {
      outDir: '../dist/web',
      emptyOutDir: true,
      sourcemap: true,
      target: 'es2022',
      // Old Android phones: newer CSS (nesting, light-dark) is written out for them.
      cssTarget: ['chrome100', 'firefox100', 'safari15.4'],
    },
    server: { proxy: { '/api': 'http://localhost:8080' } },
  }
})
