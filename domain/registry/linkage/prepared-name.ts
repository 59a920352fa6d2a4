import { searchKey } from '../../shared/thai-text.ts'
import { soundKey } from '../people/sound-key.ts'
import { type Clusters, clustersOf } from './name-clusters.ts'
import names from './name-frequencies.json' with { type: 'json' }
import { rememberedFor } from './remembered-names.ts'

export type PreparedName = {
  key: string
  sound: string
  /** The sound without the honour before it, where one may come and go: แวดาโอะ and ดาโอะ. */
  bareSound: string
  /** The consonants alone, of the sounds that even Malay names keep however they are put into Thai letters. */
  bones: string
  clusters: Clusters
  /** As given name and as surname: how rare, in ln of how many times rarer than the commonest. */
  rarityAsFirst: number
  rarityAsLast: number
  /** Spelt so, it is a given name that many bear. */
  isInUse: boolean
}

/** หะยี, แว, นิ, เจ๊ะ and their like are part of the name, and are left out as often as not. */
const HONOUR = /^(?:หะยี|ฮัจยี|ฮัจญี|อาแว|แว|วัน|หวัน|เจ๊ะ|เจะ|ต่วน|ตวน|ตู|กู|นิ|นิก|สีตี|สิตี|มะ)(?=[ก-ฮเ-ไ].{2})/

/** ฟ and พ, ซ and ช, ต and ด are one to those who put a Malay name into Thai letters by ear; ห and อ come and go. */
const BONE: Record<string, string> = {
  x: 'k', k: 'k', g: 'g', j: 'j', c: 's', s: 's', y: 'y', d: 't', t: 't', q: 't', n: 'n', b: 'b', p: 'p', v: 'p', f: 'p',
  m: 'm', r: 'r', w: 'w',
} // biome-ignore format: a table

const bonesOf = (sound: string) =>
  [...sound]
    .map((letter) => BONE[letter] ?? '')
    .join('')
    .replace(/(.)\1+/g, '$1')

const firstNames: Record<string, number> = names.firstNames
const lastNames: Record<string, number> = names.lastNames
const spellings = new Set<string>(names.spellings)

const rarity = (frequencies: Record<string, number>, sound: string) =>
  Math.max(0, Math.log(names.commonest / (frequencies[sound] ?? names.unknown)))

export const prepareName = rememberedFor((name: string): PreparedName => {
  const key = searchKey(name)
  const sound = soundKey(key)
  const bare = key.replace(HONOUR, '')
  return {
    key,
    sound,
    bareSound: bare === key ? sound : soundKey(bare),
    bones: bonesOf(sound) || sound,
    clusters: clustersOf(key),
    rarityAsFirst: rarity(firstNames, sound),
    rarityAsLast: rarity(lastNames, sound),
    isInUse: spellings.has(key),
  }
})
