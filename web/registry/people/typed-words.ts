// From what was typed to what it says: an empty field says that there is none.
export const said = (text: string) => text.trim() || null

export const chosen = <Code extends string>(code: Code | '') => code || null

export const parts = (text: string) =>
  text
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter(Boolean)

export const wholeNumber = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text.trim()) : null)
