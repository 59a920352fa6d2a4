/** Thirteen invented digits: the first is 9, which is issued to nobody, and the last is right. */
export function checkedNumber(random) {
  const twelve = `9${Array.from({ length: 11 }, () => random.upTo(10)).join('')}`
  let sum = 0
  for (let at = 0; at < 12; at++) sum += Number(twelve[at]) * (13 - at)
  return `${twelve}${(11 - (sum % 11)) % 10}`
}
