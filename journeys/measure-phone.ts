// The slow phone at work, as a process of its own that `npm run bench -- phone` starts: each order is answered with figures.
import { SlowPhone } from './slow-phone.ts'

export type Measured = { name: string; value: number; unit: string; note: string }

const PASSING = 50_000
const VISITS = 10
const ROUNDS = 3
const AT = 'CPU slowed down 4 times'
/** As she types them: from one letter to a misspelt whole. */
const TYPED = ['ส', 'สม', 'สมช', 'สมชา', 'สมชาย', 'สมชาย ', 'สมชาย แ', 'เพ็นจัน', 'อ', 'อา', 'อาม', '12/3', '1234']

const [address, token] = process.argv.slice(2) as [string, string]
const phone = await SlowPhone.of(address, token)

const ms = (name: string, value: number, note: string): Measured => ({ name, value, unit: 'ms', note })
const middle = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

async function inTurn<Thing, Answer>(
  things: readonly Thing[],
  run: (thing: Thing) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = []
  for (const thing of things) answers.push(await run(thing))
  return answers
}

const STEPS: Record<string, (people: number) => Promise<Measured[]>> = {
  async 'first-sync'() {
    await phone.open('/field', { isSlowLine: true })
    const loaded = await phone.moment('pad')
    await phone.choosePin()
    await phone.page.locator('.today-head').waitFor()
    const { bytes, waitedMs } = await phone.traffic()
    const seconds = ((await phone.moment('today')) - (await phone.moment('tapped'))) / 1000
    await phone.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    const note = `asked 30; from the PIN to the tasks of the day, ${(bytes / 1e6).toFixed(1)} MB over slow 4G, ${AT}`
    return [
      ms('phone-first-page', loaded, `the app itself over slow 4G, ${AT}`),
      { name: 'phone-first-sync', value: seconds, unit: 's', note },
      { name: 'phone-first-waits', value: waitedMs / 1000, unit: 's', note: 'of it until answers began' },
    ]
  },

  async open() {
    await phone.setSpeed(false)
    await phone.comeToKnow()
    await phone.setSignal(false)
    await phone.open('/field')
    await phone.typePin()
    await phone.page.locator('.today-head').waitFor()
    const day = await phone.moments()
    const opened: Record<string, number>[] = []
    for (let round = 0; round < ROUNDS; round++) {
      await phone.open('/field/people')
      const pad = await phone.moment('pad')
      await phone.typePin()
      await phone.page.locator('.people-rows li').first().waitFor()
      const moments = await phone.moments()
      opened.push({ pad, argon: moments.key! - moments.tapped!, rows: moments.rows! - moments.key! })
    }
    const of = (name: string) => middle(opened.map((moments) => moments[name]!))
    return [
      ms('phone-shell', of('pad'), `without a line, ${AT}`),
      ms('phone-pin', of('argon'), `Argon2 alone, ${AT}`),
      ms('phone-list', of('rows'), `from the key to the list, ${AT}`),
      ms('phone-day', day.today! - day.key!, `from the key to the tasks of the day, ${AT}`),
      ms('phone-opening', of('pad') + of('rows'), `asked 2,000; shell and list without Argon2, ${AT}`),
    ]
  },

  /** On the list that was opened last. */
  async search() {
    const [first, ...letters] = await inTurn(TYPED, phone.typeLetter)
    // Rows below the screen come after those that one sees.
    const times = letters.map((letter) => letter.first)
    return [
      ms('phone-search-first', first!.first, `the first letter as soon as the list stands, ${AT}`),
      ms('phone-search-index', first!.last, `until misspelt names are found, too, ${AT}`),
      ms('phone-search', middle(times), `asked 100; of ${times.length} typed, ${AT}`),
      ms('phone-search-worst', Math.max(...times), `asked 100; ${AT}`),
    ]
  },

  async visit() {
    await phone.goTo('/field/people')
    const links = phone.page.locator('.people-rows li a[href^="/field/people/"]')
    await links.first().waitFor()
    const paths = await links.evaluateAll((found) => [...new Set(found.map((link) => link.getAttribute('href')!))])
    const saved = await inTurn(paths.slice(0, VISITS), async (path) => {
      await phone.goTo(`${path}/visit`)
      await phone.page.getByLabel('วันนี้เป็นอย่างไรบ้าง').fill('เยี่ยมตามนัด สบายดี')
      await phone.page.locator('.visit-save button').click()
      await phone.page.locator('.visit-saved').waitFor()
      return (await phone.moment('saved')) - (await phone.moment('tapped'))
    })
    return [
      ms('phone-save', middle(saved), `asked 300; from the tap to "saved", ${AT}`),
      ms('phone-save-worst', Math.max(...saved), `of ${VISITS}; ${AT}`),
    ]
  },

  async heap(people) {
    await phone.setSignal(true)
    await phone.open('/field', { isSlow: false })
    await phone.typePin()
    await phone.page.locator('.today-head').waitFor()
    let passed = 0
    let readyAt = Date.now()
    const after: number[] = []
    const watch = phone.watchHeap()
    while (passed < PASSING) {
      readyAt = await phone.readAnew(readyAt)
      passed += people
      after.push(await phone.megabytesInUse())
    }
    const note = `after ${people}, and after ${passed} bundles, cleared`
    return [
      { name: 'phone-heap-first', value: after[0]!, unit: 'MB', note },
      { name: 'phone-heap-last', value: after.at(-1)!, unit: 'MB', note },
      { name: 'phone-heap-most', value: watch.most(), unit: 'MB', note: 'on the way, not cleared' },
    ]
  },
}

process.on('message', ({ step, people }: { step: string; people: number }) => {
  STEPS[step]!(people).then(
    (figures) => process.send!({ figures }),
    (error: Error) => process.send!({ failed: error.message }),
  )
})
// With the last order the browser goes too.
process.on('disconnect', () => void phone.close().finally(() => process.exit()))
process.send!('ready')
