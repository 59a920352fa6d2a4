// Kind by kind, what an entry that waits changes of the bundle that is shown. Bodies are read leniently: what the phone wrote
// itself need not be checked again, and an entry of an older release must not break a page.
import { RESTRICTED_INSTRUMENTS } from '../care/assessments/restricted-instruments.ts'
import type { OutboxEntry } from './entry.ts'
import type { BundleNeed, BundleVisit, PersonBundle } from './person-bundle.ts'

type Body = OutboxEntry['body']

const text = (body: Body, name: string) => (typeof body[name] === 'string' && body[name] !== '' ? body[name] : null)
const figure = (body: Body, name: string) => (typeof body[name] === 'number' ? body[name] : null)
const texts = (body: Body, name: string): string[] => (Array.isArray(body[name]) ? (body[name] as string[]) : [])
const later = (a: string | null, b: string | null) => (a !== null && (b === null || a > b) ? a : b)
const has = (list: readonly { id: string }[], id: string) => list.some((one) => one.id === id)

/** As the centre does (`person_card`): the newest score counts, of whatever it came. */
const newestAdl = ({ adlOn }: PersonBundle, score: number | null, on: string) =>
  score === null || (adlOn !== null && adlOn > on) ? {} : { adlScore: score, adlOn: on }

export const laidOver = {
  visit(bundle: PersonBundle, { id, body }: OutboxEntry): PersonBundle {
    if (has(bundle.visits, id)) return bundle
    const visit = visitOf(id, body)
    const isLatest = bundle.lastVisitOn === null || visit.visitedOn >= bundle.lastVisitOn
    return {
      ...bundle,
      visits: [visit, ...bundle.visits].sort((a, b) => (a.visitedOn < b.visitedOn ? 1 : -1)),
      lastVisitOn: later(visit.visitedOn, bundle.lastVisitOn),
      nextVisitOn: isLatest ? visit.nextVisitOn : bundle.nextVisitOn,
      ...newestAdl(bundle, visit.adlTotal, visit.visitedOn),
    }
  },

  need(bundle: PersonBundle, { id, body }: OutboxEntry): PersonBundle {
    if (has(bundle.needs, id)) return bundle
    const need: BundleNeed = {
      id,
      foundOn: text(body, 'foundOn') ?? '',
      needOf: text(body, 'needOf') ?? 'person',
      kind: text(body, 'kind') ?? '',
      urgency: text(body, 'urgency') ?? 'can-wait',
      detail: text(body, 'detail'),
      status: 'waiting',
      owner: null,
      metOn: null,
      toldOn: null,
    }
    const isUrgent = need.urgency !== 'can-wait'
    return {
      ...bundle,
      needs: [need, ...bundle.needs],
      openNeeds: bundle.openNeeds + 1,
      urgentNeeds: bundle.urgentNeeds + (isUrgent ? 1 : 0),
    }
  },

  needTold: (bundle: PersonBundle, { body }: OutboxEntry): PersonBundle => ({
    ...bundle,
    needs: bundle.needs.map((need) =>
      need.id === body.needId ? { ...need, toldOn: need.toldOn ?? text(body, 'onDay') } : need,
    ),
  }),

  consent(bundle: PersonBundle, { body }: OutboxEntry): PersonBundle {
    const [purpose, on] = [text(body, 'purpose'), text(body, 'saidOn')]
    if (!(purpose && on)) return bundle
    const answer = body.saysYes === true ? ('given' as const) : ('refused' as const)
    return {
      ...bundle,
      consents: [{ purpose, answer, on }, ...bundle.consents.filter((consent) => consent.purpose !== purpose)],
    }
  },

  taskAct(bundle: PersonBundle, { madeAt, body }: OutboxEntry): PersonBundle {
    const [task, act] = [text(body, 'task'), text(body, 'act')]
    if (!task || bundle.taskActs.some((known) => known.task === task && known.at === madeAt)) return bundle
    const said = { task, act: act as PersonBundle['taskActs'][number]['act'], until: text(body, 'until'), at: madeAt }
    return { ...bundle, taskActs: [...bundle.taskActs, said] }
  },

  assessment(bundle: PersonBundle, { id, body }: OutboxEntry): PersonBundle {
    if (has(bundle.assessments, id) || RESTRICTED_INSTRUMENTS.includes(text(body, 'instrument') ?? '')) return bundle
    const on = text(body, 'assessedOn') ?? ''
    const assessment = {
      id,
      instrument: text(body, 'instrument') ?? '',
      version: text(body, 'version') ?? '',
      on,
      total: figure(body, 'shownTotal'),
      band: text(body, 'shownBand'),
    }
    return {
      ...bundle,
      assessments: [assessment, ...bundle.assessments],
      ...(assessment.instrument === 'barthel' ? newestAdl(bundle, assessment.total, on) : {}),
    }
  },

  /** Only fields that are shown, and only those that were changed. */
  personChange(bundle: PersonBundle, { body }: OutboxEntry): PersonBundle {
    const { phones, address, benefits, ...said } = body
    const entries = Object.entries(said).filter(([name]) => name !== 'id' && name !== 'revision')
    const facts = entries.filter(([name]) => bundle.formFacts && name in bundle.formFacts)
    return {
      ...bundle,
      ...Object.fromEntries(entries.filter(([name]) => name in bundle)),
      ...(address ? placeOf(address as Body) : {}),
      ...(Array.isArray(benefits) ? { benefits: benefits.map(({ kind }: Body) => String(kind)) } : {}),
      ...(Array.isArray(phones) ? { phones: numbersOf(phones, bundle) } : {}),
      ...(facts.length > 0 ? { formFacts: { ...bundle.formFacts, ...Object.fromEntries(facts) } } : {}),
    }
  },

  newPerson: ({ id, body }: OutboxEntry): PersonBundle => laidOver.personChange(nobody(id), { body } as OutboxEntry),
}

/** The words for the code come with the bundle; those of the old place would be wrong. */
const placeOf = (address: Body) => ({
  house: text(address, 'house'),
  moo: figure(address, 'moo'),
  village: text(address, 'village'),
  areaCode: text(address, 'areaCode'),
  areaName: '',
  latitude: figure(address, 'latitude'),
  longitude: figure(address, 'longitude'),
})

/** A correction says numbers only: whose they are stays as it was told. */
const numbersOf = (phones: unknown[], bundle: PersonBundle): PersonBundle['phones'] =>
  phones.map(String).map((number) => bundle.phones.find((known) => known.number === number) ?? { number, owner: null })

function visitOf(id: string, body: Body): BundleVisit {
  const measures = [
    'systolic',
    'diastolic',
    'pulse',
    'temperature',
    'weightKg',
    'heightCm',
    'sugar',
    'adlTotal',
  ] as const
  return {
    ...(Object.fromEntries(measures.map((name) => [name, figure(body, name)])) as Pick<
      BundleVisit,
      (typeof measures)[number]
    >),
    ...('falls' in body ? { falls: figure(body, 'falls'), fallInjured: body.fallInjured === true } : {}),
    id,
    visitedOn: text(body, 'visitedOn') ?? '',
    visitorName: text(body, 'visitorName'),
    findings: text(body, 'findings'),
    needsFound: texts(body, 'needsFound'),
    nextVisitOn: text(body, 'nextVisitOn'),
    photoIds: [],
  }
}

/** Met on the road: only what was said of her is known. */
const nobody = (id: string): PersonBundle => ({
  id,
  revision: 0,
  prefix: null,
  firstName: '',
  lastName: null,
  nickname: null,
  sex: null,
  birthDate: null,
  birthPrecision: null,
  diedOn: null,
  maskedNumber: null,
  areaCode: null,
  areaName: '',
  house: null,
  moo: null,
  village: null,
  latitude: null,
  longitude: null,
  householdId: null,
  phones: [],
  carerName: null,
  carerRelationship: null,
  carerPhone: null,
  groups: [],
  nationalityIsThai: null,
  benefits: [],
  disabilityCardExpires: null,
  adlScore: null,
  adlOn: null,
  lastVisitOn: null,
  nextVisitOn: null,
  openNeeds: 0,
  urgentNeeds: 0,
  by: 'caseload',
  visits: [],
  needs: [],
  assessments: [],
  consents: [],
  diseases: [],
  allergies: [],
  note: null,
  household: null,
  loans: [],
  taskActs: [],
})
