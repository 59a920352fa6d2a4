/** Of names there are few, and they come again and again: what is made of one is kept, up to so many, and then anew. */
export function rememberedFor<Made>(make: (name: string) => Made, most = 60_000): (name: string) => Made {
  let known = new Map<string, Made>()
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    if (known.size >= most) known = new Map()
    const made = make(name)
    known.set(name, made)
    return made
  }
}
