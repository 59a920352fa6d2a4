/** One at a time, in the order they came. Answers what releases the turn. */
export function turnTaking(): () => Promise<() => void> {
  let last: Promise<void> = Promise.resolve()
  return async () => {
    const before = last
    let release!: () => void
    last = new Promise((resolve) => {
      release = resolve
    })
    await before
    return release
  }
}
