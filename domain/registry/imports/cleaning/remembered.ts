/**
 * Spreadsheets say the same things over and over: what was made of a text is remembered, up to a bound.
 * Only for functions whose answer depends on nothing but the text, and is never changed by who gets it.
 */
export function remembered<Answer>(read: (text: string) => Answer, most = 20_000): (text: string) => Answer {
  const answers = new Map<string, Answer>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined || answers.has(text)) return known as Answer
    if (answers.size >= most) answers.clear()
    const answer = read(text)
    answers.set(text, answer)
    return answer
  }
}
