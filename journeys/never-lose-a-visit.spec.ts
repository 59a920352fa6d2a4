// Three days without signal, fifty visits with photographs: the app is killed in the midst, the clock is wrong, the phone is full,
// and the line at night is bad. At the end the centre has each visit once, with its photograph and its words.
import { createHash } from 'node:crypto'
import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type BadLine, openBadLine } from './bad-line.ts'
import { openBrowser } from './browser.ts'
import { openCentre, type RunningCentre } from './centre.ts'
import { chanceOf } from './chance.ts'
import { newPerson, Office, personId } from './office-by-address.ts'
import { VolunteersPhone } from './volunteers-phone.ts'

const PASSWORD = 'ฝนตกที่หาดใหญ่ทั้งวัน'
const PEOPLE = ['กานดา', 'ขวัญใจ', 'คำแก้ว', 'จำปา', 'ฉวีวรรณ', 'ชื่นใจ'].map((name) => `${name} ทดลอง`)
/** `npm run soak -- --seeds 20` tries more of them. */
const SEEDS = (process.env.KLANG_SEEDS ?? '11 22 33').split(' ').map(Number)
const VISITS_A_DAY = [17, 17, 16]
const WRONG_CLOCK_DAYS = -2
const NIGHT_MS = 240_000
const TEN_MINUTES = 600_000

type Colour = { r: number; g: number; b: number }
type Recorded = { findings: string; visitedOn: string; colour: Colour }

let centre: RunningCentre
let browser: Browser
let line: BadLine | undefined
let phone: VolunteersPhone | undefined

beforeAll(async () => {
  centre = await openCentre(['THAKHAM', 'อบต.ท่าข้าม'], 'arun', PASSWORD)
  browser = await openBrowser()
})

afterEach(async () => {
  await phone?.close()
  await line?.close()
  phone = line = undefined
})

afterAll(async () => {
  await browser?.close()
  await centre?.close()
})

test.each(SEEDS)(
  'each visit arrives once, with its words and its photograph (seed %i)',
  async (seed) => {
    const random = chanceOf(seed)
    const office = await Office.of(centre.address, 'arun', PASSWORD)
    const volunteer = `malee${seed}`
    await centre.klang(
      `user add ${volunteer} --organization THAKHAM --name มาลี --role volunteer --caseload --password-stdin`.split(' '),
      PASSWORD,
    )
    const people = PEOPLE.map((name) => newPerson(name, seed))
    for (const person of people) await office.post('/people', person)
    await office.handOver(volunteer, people.map(personId))
    line = await openBadLine(centre.address, random)
    phone = await VolunteersPhone.of(browser, line.address)
    await phone.begin(volunteer, PASSWORD)

    const recorded: Recorded[] = []
    for (const [day, visits] of VISITS_A_DAY.entries()) {
      await cutOff(phone, line, random)
      if (day === 1) await withAnotherClock(phone, WRONG_CLOCK_DAYS)
      for (let at = 0; at < visits; at++) {
        const isFull = day === 2 && at === 4
        recorded.push(await recordVisit(phone, { at: recorded.length, seed, random, isFull }))
      }
      if (day === 1) await withAnotherClock(phone, 0)
      await comeHome(phone, line)
    }
    line.mood = 'good'
    await phone.untilAllIsSent(NIGHT_MS)
    const arrived = (await Promise.all(people.map((person) => office.visitsTo(personId(person))))).flat()
    expect(arrived.map(({ findings }) => findings).sort()).toEqual(recorded.map(({ findings }) => findings).sort())
    for (const visit of recorded) {
      const there = arrived.find(({ findings }) => findings === visit.findings)!
      expect(there.visitedOn, visit.findings).toBe(visit.visitedOn)
      const [photo, ...more] = await office.photosOf(there)
      expect(more, visit.findings).toEqual([])
      expect(await isOneColour(photo, visit.colour), visit.findings).toBe(true)
    }
    expect(Object.values(line.faults).reduce((sum, count) => sum + count)).toBeGreaterThan(0)
  },
  TEN_MINUTES,
)

/** Sometimes it is the phone that has no signal, sometimes the centre that nobody reaches. */
async function cutOff(on: VolunteersPhone, over: BadLine, random: () => number) {
  if (random() < 0.5) await on.setSignal(false)
  else over.mood = 'dead'
}

async function comeHome(on: VolunteersPhone, over: BadLine) {
  over.mood = 'bad'
  await on.setSignal(true)
  // Killed while it sends, once a night.
  await on.page.waitForTimeout(1_500)
  await on.kill()
  await on.open()
  await on.page.waitForTimeout(3_000)
}

async function withAnotherClock(on: VolunteersPhone, days: number) {
  await on.kill()
  on.clockDays = days
  await on.open()
}

type Visiting = { at: number; seed: number; random: () => number; isFull: boolean }

async function recordVisit(on: VolunteersPhone, { at, seed, random, isFull }: Visiting): Promise<Recorded> {
  const personName = PEOPLE[Math.floor(random() * PEOPLE.length)]!
  const findings = `บันทึกที่ ${at} ของวันยาว ${createHash('sha256').update(`${seed} ${at}`).digest('hex').slice(0, 12)}`
  const colour = colourOf(at)
  await on.goTo(personName)
  await on.findings().fill(findings)
  if (random() < 0.2) await killAndComeBack(on, personName, findings)
  await on.photograph(await photographOf(colour), at)
  if (random() < 0.1) await killAndComeBack(on, personName, findings)
  if (isFull) await on.leaveRoom(0)
  await saveWhateverItTakes(on, isFull)
  return { findings, visitedOn: bangkokDay(on.clockDays), colour }
}

async function killAndComeBack(on: VolunteersPhone, personName: string, findings: string) {
  // What was typed is kept within a third of a second.
  await on.page.waitForTimeout(400)
  await on.kill()
  await on.open()
  await on.goTo(personName)
  await expect.poll(() => on.findings().inputValue()).toBe(findings)
}

/** A full phone says so and keeps the sheet; when there is room again the same press saves it. */
async function saveWhateverItTakes(on: VolunteersPhone, isFull: boolean) {
  if (!isFull) return on.save()
  await on.save().catch(async () => {
    await on.page.getByRole('alert').waitFor()
    await on.leaveRoom(undefined)
    await on.save()
  })
  await on.leaveRoom(undefined)
}

const bangkokDay = (fromToday: number) =>
  new Date(Date.now() + fromToday * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Asia/Bangkok' })

/** A plain colour that no other photograph of the three days has. */
const photographOf = (background: Colour) =>
  sharp({ create: { width: 640, height: 480, channels: 3, background } })
    .jpeg()
    .toBuffer()

const colourOf = (at: number): Colour => ({
  r: 30 + (at % 4) * 60,
  g: 30 + (Math.floor(at / 4) % 4) * 60,
  b: 30 + Math.floor(at / 16) * 50,
})

/** Shrinking on both sides shifts a colour by a few steps, never to the next one. */
async function isOneColour(photo: Buffer | undefined, { r, g, b }: Colour): Promise<boolean> {
  if (!photo) return false
  const { channels } = await sharp(photo).stats()
  return [r, g, b].every((value, at) => Math.abs(channels[at]!.mean - value) < 20)
}
