// Drawn pictures in the place of photographs: nobody's face, and still what such an activity looks like.
import type { Files } from '../platform/files.ts'
import { reEncode } from '../registry/photos/re-encode.ts'
import type { ActivityKind } from './projects/activity-kinds.ts'

type Scene = { smallKey: string; largeKey: string; width: number; height: number; bytes: Buffer }
export type Scenes = Record<ActivityKind, Scene>

const [W, H] = [1200, 800]
const SHIRTS = ['#2a7f78', '#c8792b', '#7a5c9e', '#b5463c', '#3f6fa8', '#5d8a3a']
const SKINS = ['#d9a577', '#c68c5d', '#a9744a']

/** Seen from behind, so that it is nobody. */
const person = (x: number, y: number, tall: number, at: number) => {
  const shirt = SHIRTS[at % SHIRTS.length]
  const skin = SKINS[at % SKINS.length]
  const head = tall * 0.13
  return `<g transform="translate(${x} ${y})">
    <rect x="${-tall * 0.11}" y="${-tall * 0.42}" width="${tall * 0.09}" height="${tall * 0.42}" rx="8" fill="#3a4450"/>
    <rect x="${tall * 0.02}" y="${-tall * 0.42}" width="${tall * 0.09}" height="${tall * 0.42}" rx="8" fill="#3a4450"/>
    <rect x="${-tall * 0.17}" y="${-tall * 0.78}" width="${tall * 0.34}" height="${tall * 0.42}" rx="${tall * 0.1}" fill="${shirt}"/>
    <circle cx="0" cy="${-tall * 0.88}" r="${head}" fill="${skin}"/>
    <path d="M ${-head} ${-tall * 0.88} a ${head} ${head} 0 0 1 ${head * 2} 0 v ${head * 0.35} h ${-head * 2} z" fill="#2b2320"/>
  </g>`
}
const row = (count: number, y: number, tall: number, from = 180, to = 1020) =>
  Array.from({ length: count }, (_, at) =>
    person(from + ((to - from) / Math.max(1, count - 1)) * at, y, tall, at + y),
  ).join('')

const SALA = `<path d="M150 330 L600 150 L1050 330 Z" fill="#b5603c"/><rect x="190" y="330" width="820" height="16" fill="#8c4a2e"/>
  <rect x="220" y="346" width="26" height="250" fill="#a98b62"/><rect x="954" y="346" width="26" height="250" fill="#a98b62"/>`
const HOUSE = `<path d="M620 330 L850 210 L1080 330 Z" fill="#8f5a43"/><rect x="660" y="330" width="380" height="250" fill="#d8c29a"/>
  <rect x="720" y="400" width="90" height="180" fill="#7a5a3a"/><rect x="880" y="390" width="110" height="90" fill="#9fc3cf"/>`
const PALMS = [90, 1130]
  .map(
    (x) =>
      `<rect x="${x}" y="300" width="14" height="300" fill="#8a6b45"/><circle cx="${x + 7}" cy="290" r="70" fill="#4f8a55"/>`,
  )
  .join('')
const board = `<rect x="420" y="360" width="360" height="170" rx="6" fill="#f6f3ea" stroke="#6b5a3c" stroke-width="8"/>
  <path d="M460 410 h280 M460 450 h220 M460 490 h250" stroke="#7d8a86" stroke-width="10"/>`

const INSIDE: Record<ActivityKind, string> = {
  meeting: `${SALA}${board}${row(7, 690, 250)}`,
  training: `${SALA}${board}${row(6, 640, 210)}${row(8, 750, 240, 120, 1080)}`,
  screening: `${SALA}<rect x="330" y="520" width="540" height="90" rx="8" fill="#e9e4d6"/><rect x="420" y="480" width="90" height="50" fill="#cfd8d6"/><circle cx="720" cy="500" r="26" fill="#b5463c"/>${row(5, 730, 260)}`,
  visits: `${HOUSE}${PALMS}${row(3, 720, 280, 220, 520)}<rect x="300" y="600" width="70" height="54" rx="6" fill="#f6f3ea"/><path d="M335 610 v34 M318 627 h34" stroke="#b5463c" stroke-width="10"/>`,
  exercise: `${PALMS}<circle cx="960" cy="200" r="70" fill="#f2c46b"/>${row(6, 600, 200)}${row(7, 740, 250, 130, 1070)}`,
  environment: `${HOUSE}${PALMS}<path d="M560 580 L700 500 L700 580 Z" fill="#b9b3a4"/><path d="M690 470 h60 v110" stroke="#6c7a78" stroke-width="12" fill="none"/>${row(3, 740, 270, 220, 520)}`,
  campaign: `${PALMS}<rect x="240" y="380" width="720" height="110" fill="#2a7f78"/><path d="M300 420 h600 M360 455 h480" stroke="#f6f3ea" stroke-width="12"/>${row(8, 730, 260, 150, 1050)}`,
  supplies: `${SALA}${[0, 1, 2, 3].map((at) => `<rect x="${330 + at * 140}" y="${520 - (at % 2) * 60}" width="120" height="${110 + (at % 2) * 60}" fill="#c9a36a" stroke="#8c6a3a" stroke-width="6"/>`).join('')}${row(4, 750, 260)}`,
}

const pictureOf = (kind: ActivityKind) => `<svg xmlns="http://www.w3.org/2000/svg" width="${W}" height="${H}">
  <defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#bfdde6"/><stop offset="1" stop-color="#f4ecd8"/></linearGradient></defs>
  <rect width="${W}" height="${H}" fill="url(#sky)"/><path d="M0 520 Q300 430 620 520 T1200 500 V800 H0 Z" fill="#a9c48f"/>
  <rect y="590" width="${W}" height="210" fill="#cdb78c"/>${INSIDE[kind]}</svg>`

/** Kept once; each report that shows one names the same files. */
export async function drawScenes(files: Files): Promise<Scenes> {
  const { default: sharp } = await import('sharp')
  const scenes: Partial<Scenes> = {}
  for (const kind of Object.keys(INSIDE) as ActivityKind[]) {
    const bytes = await sharp(Buffer.from(pictureOf(kind)))
      .jpeg({ quality: 80 })
      .toBuffer()
    const { small, large, width, height } = await reEncode(bytes, W)
    const [smallKey, largeKey] = [(await files.put(small)).storageKey, (await files.put(large)).storageKey]
    scenes[kind] = { bytes, smallKey, largeKey, width, height }
  }
  return scenes as Scenes
}
