/** What is tried first: one digit over and over, digits in a row, two or three that repeat. */
export function isEasyPin(pin: string): boolean {
  const steps = new Set([...pin].slice(1).map((digit, at) => Number(digit) - Number(pin[at])))
  const isRow = steps.size === 1 && Math.abs([...steps][0]!) <= 1
  return isRow || /^(\d{2,3})\1+$/.test(pin)
}
