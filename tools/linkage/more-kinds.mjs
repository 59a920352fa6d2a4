// Pairs of kinds that the training file does not hold, made of its invented people. For measuring only: nothing is
// learned from them.
import { KINDS_OF_ONE } from './kinds-of-one.mjs'
import { KINDS_OF_TWO } from './kinds-of-two.mjs'
import { kitOf } from './kit.mjs'
import { randomFrom } from './random.mjs'

const COLUMNS = 'cid prefix first last sex birth house moo village tambon amphoe province phone carer'.split(' ')
const PATIENCE = 20

export function moreKinds(people, names, seed, perKind) {
  const kit = kitOf(people, names, randomFrom(seed))
  return [
    ...Object.entries(KINDS_OF_ONE).flatMap(([kind, make]) => pairsOf(kit, kind, true, make, perKind)),
    ...Object.entries(KINDS_OF_TWO).flatMap(([kind, make]) => pairsOf(kit, kind, false, make, perKind)),
  ]
}

function pairsOf(kit, kind, isSame, make, perKind) {
  const pairs = []
  for (let tries = 0; pairs.length < perKind && tries < perKind * PATIENCE; tries++) {
    const a = { ...kit.random.of(kit.people) }
    const b = make(a, kit)
    if (b) pairs.push(kit.random.chance(0.5) ? { kind, isSame, a, b } : { kind, isSame, a: b, b: a })
  }
  return pairs
}

/** As a file of labelled pairs. */
export function asPairsFile(pairs) {
  const names = ['a', 'b'].flatMap((side) => COLUMNS.map((name) => `${side}_${name}`))
  const lines = pairs.map(({ kind, isSame, a, b }, at) =>
    [`N${at}`, isSame ? 1 : 0, kind, ...[a, b].flatMap((face) => COLUMNS.map((name) => face[name]))].join(','),
  )
  return `${['pair_id', 'label', 'kind', ...names].join(',')}\n${lines.join('\n')}\n`
}
