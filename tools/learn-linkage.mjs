// Learns the weights of linkage from labelled pairs, and measures what they are worth on pairs they were not learned from.
//   node tools/learn-linkage.mjs ../shared/data/linkage-train.csv [--dry-run]
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { ensureInstalled, root } from './install.mjs'
import { asPairsFile, moreKinds } from './linkage/more-kinds.mjs'
import { countNames } from './linkage/name-frequencies.mjs'
import { NOT_LESS_THAN, PRIOR, SPRING } from './linkage/prior.mjs'
import { learnInOrder } from './linkage/regression.mjs'
import { importSource } from './source.mjs'

ensureInstalled({ withDevelopment: true })

const FOLDS = 10
const OTHER_SEED = 11
const OF_EACH_OTHER_KIND = 150
const FOLDER = 'domain/registry/linkage'
const DAY_OF_READING = '2026-06-30'

const [path = '', mode] = process.argv.slice(2)
const bytes = readFileSync(path)
/** @type {Record<string, string>[]} */
const rows = parse(bytes, { bom: true, columns: true })
const { soundKey } = await importSource('domain/registry/people/sound-key.ts')
const { searchKey } = await importSource('domain/shared/thai-text.ts')
const { clusterDistance, clustersOf } = await importSource(`${FOLDER}/name-clusters.ts`)
const distance = (a, b) => clusterDistance(clustersOf(a), clustersOf(b))

const source = {
  file: path.split('/').at(-1),
  sha256: createHash('sha256').update(bytes).digest('hex'),
  pairs: rows.length,
  matches: rows.filter(({ label }) => label === '1').length,
  on: new Date().toISOString().slice(0, 10),
}
if (mode !== '--dry-run')
  write('name-frequencies.json', {
    made: { by: 'tools/learn-linkage.mjs', ...source },
    ...countNames(rows, { soundKey, searchKey, distance }),
  })

const { readLabelledPairs } = await importSource('server/registry/linkage/labelled-pairs.ts')
const { readAreaNames } = await importSource('server/registry/linkage/area-list.ts')
const { compareFaces, PARTS } = await importSource(`${FOLDER}/comparison.ts`)
const { judgeBy } = await importSource(`${FOLDER}/judge.ts`)
const { areCompared, decidePair, scorePairs } = await importSource(`${FOLDER}/pair-score.ts`)

const areas = await readAreaNames()
const facesOf = (file) => readLabelledPairs(file, areas, DAY_OF_READING).pairs
const pairs = facesOf(bytes).map((pair, at) => {
  const compared = compareFaces(pair.a, pair.b)
  return {
    ...pair,
    fold: at % FOLDS,
    levels: PARTS.map((part) => compared[part]).filter(Boolean),
    rarity: compared.rarity,
  }
})
const learn = (from) => learnInOrder(from, PRIOR, SPRING, NOT_LESS_THAN)
const scoreOf = (judged, weights) => scorePairs(judged, judgeBy(weights))

const weights = learn(pairs)
const folds = Array.from({ length: FOLDS }, (_, fold) => {
  const without = learn(pairs.filter((pair) => pair.fold !== fold))
  return scoreOf(
    pairs.filter((pair) => pair.fold === fold),
    without,
  ).all
})
const unseen = [...new Set(pairs.map(({ kind }) => kind))].sort().map((kind) => {
  const without = learn(pairs.filter((pair) => pair.kind !== kind))
  const left = pairs.filter((pair) => pair.kind === kind)
  const by = judgeBy(without)
  const wrong = left.filter((pair) => !pair.isSame && decidePair(pair, by) === 'same').length
  return [kind, { score: scoreOf(left, without).all, wrong }]
})
const others = scoreOf(otherKinds(), weights)
const compared = pairs.filter(({ isSame }) => isSame)
const reached = compared.filter(({ a, b }) => areCompared(a, b)).length / compared.length

tell()
if (mode !== '--dry-run') {
  const made = {
    by: 'tools/learn-linkage.mjs',
    ...source,
    method: 'logistic regression over levels of agreement, held to a prior',
    blockReach: reached,
    folds: mean(folds),
  }
  write('weights.json', { made, weights })
}

function otherKinds() {
  const people = rows
    .map((row) =>
      Object.fromEntries(
        Object.entries(row)
          .filter(([name]) => name.startsWith('a_'))
          .map(([name, value]) => [name.slice(2), value]),
      ),
    )
    .filter(({ birth, house }) => birth > '1900' && birth < '2027' && house !== '')
  const names = { distance, sound: soundKey }
  return facesOf(Buffer.from(asPairsFile(moreKinds(people, names, OTHER_SEED, OF_EACH_OTHER_KIND))))
}

function mean(scores) {
  const of = (figure) => Number((scores.reduce((sum, score) => sum + figure(score), 0) / scores.length).toFixed(4))
  return {
    precision: of(({ linked }) => linked.precision),
    recall: of(({ linked }) => linked.recall),
    referred: of(({ referred }) => referred.share),
    reach: of(({ reach }) => reach),
  }
}

function tell() {
  const line = ({ pairs: count, linked, referred, reach }) => ({
    pairs: count,
    precision: linked.precision.toFixed(4),
    recall: linked.recall.toFixed(4),
    referred: referred.share.toFixed(4),
    reach: reach.toFixed(4),
  })
  process.stdout.write(`block reach ${reached}\n${JSON.stringify(weights, null, 1)}\n`)
  console.table({
    folds: mean(folds),
    'other kinds': line(others.all),
    'learned from': line(scoreOf(pairs, weights).all),
  })
  console.table(Object.fromEntries(unseen.map(([kind, { score, wrong }]) => [kind, { ...line(score), wrong }])))
  console.table(Object.fromEntries([...others.byKind].map(([kind, score]) => [kind, line(score)])))
}

function write(name, content) {
  writeFileSync(join(root, FOLDER, name), `${JSON.stringify(content, null, 2)}\n`)
}
