// Pairs of kinds that the training file does not hold, made of its invented people: errors that offices make, and people
// who are easily taken for one another. For measuring only; nothing is learned from them.
import { randomFrom } from './random.mjs'

const EMPTY = { cid: '', phone: '', carer: '', village: '' }
const pad = (number) => String(number).padStart(2, '0')

export function checkDigit(twelve) {
  let sum = 0
  for (let at = 0; at < 12; at++) sum += Number(twelve[at]) * (13 - at)
  return (11 - (sum % 11)) % 10
}

const dateOf = (birth) => birth.split('-').map(Number)
const born = (year, month, day) => `${year}-${pad(month)}-${pad(day)}`

/**
 * @param {Record<string, string>[]} people rows of the training file, one half each
 * @param {{ distance: (a: string, b: string) => number, sound: (name: string) => string }} names
 */
export function moreKinds(people, names, seed, perKind) {
  const random = randomFrom(seed)
  const make = makers(people, names, random)
  const pairs = []
  for (const [kind, { isSame, of }] of Object.entries(make)) {
    for (let tries = 0, made = 0; made < perKind && tries < perKind * 20; tries++) {
      const a = { ...random.of(people) }
      const b = of(a)
      if (!b) continue
      made++
      const [left, right] = random.chance(0.5) ? [a, b] : [b, a]
      pairs.push({ kind, isSame, a: left, b: right })
    }
  }
  return pairs
}

function makers(people, names, random) {
  const number = () => {
    const twelve = `9${Array.from({ length: 11 }, () => random.upTo(10)).join('')}`
    return twelve + checkDigit(twelve)
  }
  const phone = () =>
    `0${random.of(['6', '8', '9'])}${random.upTo(10)}000${String(random.upTo(10_000)).padStart(4, '0')}`
  const some = (person) => ({
    ...person,
    phone: random.chance(0.5) ? phone() : '',
    carer: random.chance(0.5) ? random.of(people).carer : '',
  })
  /** Numbers of two people: both, one, none. */
  const twoNumbers = (a, b) => {
    a.cid = random.chance(0.6) ? number() : ''
    b.cid = random.chance(0.6) ? number() : ''
    return b
  }
  /** One and the same number, or none on one side. */
  const sameNumber = (a, b, share = 0.4) => {
    a.cid ||= number()
    b.cid = random.chance(share) ? a.cid : ''
    return b
  }
  const fewer = (person) => ({
    ...person,
    phone: random.chance(0.4) ? '' : person.phone,
    carer: random.chance(0.3) ? '' : person.carer,
  })
  const isDated = ({ birth }) =>
    !birth.endsWith('-01-01') && Number(birth.slice(0, 4)) > 1900 && Number(birth.slice(0, 4)) < 2030
  const elsewhere = (person, of) => {
    const other = random.of(people.filter(of))
    return {
      ...person,
      house: other.house,
      moo: other.moo,
      village: other.village,
      tambon: other.tambon,
      amphoe: other.amphoe,
      province: other.province,
    }
  }
  const otherHouse = (person) => ({
    ...person,
    house: `${random.between(1, 400)}/${random.between(1, 19)}`,
    moo: String(random.between(1, 9)),
    village: '',
  })
  const firstNames = [...new Map(people.map(({ first, sex }) => [first, sex]))]
  const similar = (person) => {
    const near = firstNames.filter(
      ([name, sex]) =>
        sex === person.sex &&
        names.sound(name) !== names.sound(person.first) &&
        names.distance(name, person.first) <= 3,
    )
    return near.length > 0 ? random.of(near)[0] : undefined
  }
  const same = (of) => ({ isSame: true, of })
  const others = (of) => ({ isSame: false, of })
  const misspelt = (name) => {
    const changes = [
      ['ณ', 'น'],
      ['น', 'ณ'],
      ['ศ', 'ส'],
      ['ส', 'ศ'],
      ['ร', 'ล'],
      ['ล', 'ร'],
      ['์', ''],
      ['ี', 'ิ'],
      ['ู', 'ุ'],
      ['็', ''],
      ['่', ''],
      ['้', ''],
      ['ะ', 'า'],
      ['เ', 'แ'],
    ]
    const fit = changes.filter(([from]) => name.includes(from))
    if (fit.length === 0) return `${name}า`
    const [from, to] = random.of(fit)
    return name.replace(from, to)
  }
  const MALAY = [
    ['ฟา', 'ปา'],
    ['ฟา', 'พา'],
    ['พา', 'ฟา'],
    ['ปา', 'ฟา'],
    ['เมาะ', 'มะห์'],
    ['เมาะ', 'มะ'],
    ['เลาะ', 'ลลอฮ์'],
    ['ดอเลาะ', 'อับดุลเลาะ'],
    ['สะ', 'อิส'],
    ['มะ', 'มูฮำหมัด'],
    ['เยาะ', 'ยะห์'],
    ['ละห์', 'เลาะ'],
    ['รอ', 'รุ'],
    ['ฮา', 'ฮะ'],
    ['แว', ''],
    ['นิ', ''],
    ['เจะ', ''],
    ['เจ๊ะ', ''],
  ]
  const transliterated = (name) => {
    const fit = MALAY.filter(([from, to]) => name.includes(from) && name.replace(from, to).length > 2)
    if (fit.length === 0) return undefined
    const [from, to] = random.of(fit)
    return name.replace(from, to)
  }
  const ones = (birth, change) => {
    const [year, month, day] = dateOf(birth)
    return change(year, month, day)
  }

  return {
    names_swapped: same((a) => a.last && sameNumber(a, { ...fewer(a), first: a.last, last: a.first })),
    day_month_swapped: same(
      (a) =>
        isDated(a) &&
        ones(a.birth, (y, m, d) => d <= 12 && d !== m && sameNumber(a, { ...fewer(a), birth: born(y, d, m) })),
    ),
    decade_typo: same(
      (a) =>
        isDated(a) &&
        ones(a.birth, (y, m, d) =>
          sameNumber(a, { ...fewer(a), birth: born(y + random.of([-10, 10, -20, 20]), m, d) }),
        ),
    ),
    day_typo: same(
      (a) =>
        isDated(a) && ones(a.birth, (y, m, d) => d <= 18 && sameNumber(a, { ...fewer(a), birth: born(y, m, d + 10) })),
    ),
    calendar_before_2484: same(
      (a) =>
        isDated(a) &&
        ones(
          a.birth,
          (y, m, d) => y < 1940 && m <= 3 && sameNumber(a, { ...fewer(a), birth: born(y + random.of([-1, 1]), m, d) }),
        ),
    ),
    birth_missing: same((a) => sameNumber(a, { ...fewer(a), birth: '' }, 0.5)),
    surname_missing: same((a) => a.last && sameNumber(a, { ...fewer(a), last: '' })),
    nickname_as_first_name: same((a) =>
      sameNumber(a, { ...fewer(a), first: random.of(['แดง', 'ดำ', 'หนู', 'เล็ก', 'มะ', 'เด๊ะ']) }, 0.7),
    ),
    house_written_otherwise: same(
      (a) =>
        /\d\/\d/.test(a.house) &&
        sameNumber(a, {
          ...fewer(a),
          house: random.of([
            `บ้านเลขที่ ${a.house}`,
            a.house.replace('/', ' / '),
            a.house.replace('/', '/0'),
            a.house.replace(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'[digit]),
          ]),
        }),
    ),
    two_errors: same(
      (a) =>
        isDated(a) &&
        ones(a.birth, (y, m, d) =>
          sameNumber(a, {
            ...fewer(a),
            first: misspelt(a.first),
            birth: d <= 12 && d !== m ? born(y, d, m) : born(y + 543, m, d),
          }),
        ),
    ),
    spelling_and_house_missing: same((a) =>
      sameNumber(a, { ...fewer(a), first: misspelt(a.first), last: misspelt(a.last || 'ดี'), house: '' }, 0.2),
    ),
    masked_number: same((a) => {
      a.cid ||= number()
      return {
        ...fewer(a),
        cid: `x-xxxx-xxxxx-${a.cid.slice(10, 12)}-${a.cid[12]}`,
        birth: `${a.birth.slice(0, 4)}-01-01`,
      }
    }),
    number_short: same((a) => {
      a.cid ||= number()
      const at = random.between(1, 12)
      return { ...fewer(a), cid: a.cid.slice(0, at) + a.cid.slice(at + 1), carer: '' }
    }),
    number_of_a_neighbour: same((a) => {
      a.cid ||= number()
      return { ...fewer(a), cid: number() }
    }),
    transliteration: same((a) => {
      const first = transliterated(a.first)
      return first && sameNumber(a, { ...fewer(a), first }, 0.5)
    }),
    moved_to_another_district: same(
      (a) =>
        isDated(a) &&
        sameNumber(
          a,
          elsewhere(fewer(a), ({ province, amphoe }) => province === a.province && amphoe !== a.amphoe),
        ),
    ),
    both_names_changed: same(
      (a) =>
        isDated(a) &&
        sameNumber(
          a,
          {
            ...fewer(a),
            first: random.of(firstNames.filter(([, sex]) => sex === a.sex))[0],
            last: random.of(people).last,
          },
          1,
        ),
    ),
    surname_changed_and_year_only: same(
      (a) =>
        a.sex === 'หญิง' &&
        isDated(a) &&
        sameNumber(a, { ...fewer(a), last: random.of(people).last, birth: `${a.birth.slice(0, 4)}-01-01` }),
    ),
    sex_typed_wrong: same((a) => sameNumber(a, { ...fewer(a), sex: a.sex === 'หญิง' ? 'ชาย' : 'หญิง' })),

    twins_of_similar_names: others((a) => {
      const first = similar(a)
      return (
        first && twoNumbers(a, { ...a, ...EMPTY, first, village: a.village, phone: random.chance(0.3) ? a.phone : '' })
      )
    }),
    siblings_of_similar_names: others((a) => {
      const first = similar(a)
      const year = Number(a.birth.slice(0, 4))
      a.birth = `${year}-01-01`
      return (
        first &&
        twoNumbers(a, {
          ...a,
          ...EMPTY,
          first,
          village: a.village,
          birth: `${year + random.of([-3, -2, -1, 1, 2, 3])}-01-01`,
        })
      )
    }),
    father_and_son_of_one_name: others((a) =>
      ones(a.birth, (y, m, d) =>
        twoNumbers(a, {
          ...some(a),
          birth: random.chance(0.5)
            ? born(y - random.between(18, 40), random.between(1, 12), random.between(1, 28))
            : `${y - random.between(18, 40)}-01-01`,
        }),
      ),
    ),
    cousins_of_one_name_in_one_house: others((a) =>
      ones(a.birth, (y) =>
        twoNumbers(a, {
          ...some(a),
          birth: born(y + random.of([-8, -5, -3, 2, 3, 6]), random.between(1, 12), random.between(2, 28)),
        }),
      ),
    ),
    namesakes_of_one_tambon_year_only: others((a) => {
      a.birth = `${a.birth.slice(0, 4)}-01-01`
      a.cid = ''
      return { ...otherHouse(some(a)), cid: random.chance(0.3) ? number() : '' }
    }),
    namesakes_of_one_tambon_same_year: others(
      (a) =>
        isDated(a) &&
        ones(a.birth, (y) =>
          twoNumbers(a, { ...otherHouse(some(a)), birth: born(y, random.between(1, 12), random.between(2, 28)) }),
        ),
    ),
    number_of_a_relative_typed: others((a) => {
      a.cid ||= number()
      const [other] = random.of(firstNames)
      return ones(a.birth, (y) => ({
        ...a,
        first: other,
        birth: born(y - random.between(20, 35), random.between(1, 12), random.between(2, 28)),
        prefix: '',
        sex: '',
      }))
    }),
    same_name_and_birthday_far_away: others(
      (a) =>
        isDated(a) &&
        twoNumbers(
          a,
          elsewhere(some(a), ({ province }) => province !== a.province),
        ),
    ),
    same_given_name_and_house: others((a) =>
      ones(a.birth, (y) =>
        twoNumbers(a, {
          ...some(a),
          last: random.of(people).last,
          birth: born(y - random.between(25, 50), random.between(1, 12), random.between(2, 28)),
        }),
      ),
    ),
  }
}

const COLUMNS = 'cid prefix first last sex birth house moo village tambon amphoe province phone carer'.split(' ')

/** As a file of labelled pairs. */
export function asPairsFile(pairs) {
  const header = [
    'pair_id',
    'label',
    'kind',
    ...COLUMNS.map((name) => `a_${name}`),
    ...COLUMNS.map((name) => `b_${name}`),
  ]
  const lines = pairs.map(({ kind, isSame, a, b }, at) =>
    [`N${at}`, isSame ? 1 : 0, kind, ...COLUMNS.map((name) => a[name]), ...COLUMNS.map((name) => b[name])].join(','),
  )
  return `${header.join(',')}\n${lines.join('\n')}\n`
}
