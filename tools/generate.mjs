// npm run generate: writes what is derived from the migrations, and committed.
import { writeFile } from 'node:fs/promises'
import { ensureInstalled } from './install.mjs'

ensureInstalled({ withDevelopment: true })
const { databaseTypes } = await import('./generate-types.mjs')

const inRoot = (path) => new URL(`../${path}`, import.meta.url)
await writeFile(inRoot('database/types.ts'), await databaseTypes(inRoot('database/migrations/')))
