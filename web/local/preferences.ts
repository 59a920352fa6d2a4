// What this browser remembers for the one who uses it. Storage may be closed (private mode): then nothing is remembered.
export type Preference = 'language' | 'theme' | 'area' | 'device-kind' | 'active-at'

export function readPreference(name: Preference): string | null {
  return readKept(`klang.${name}`)
}

export function keepPreference(name: Preference, value: string) {
  keep(`klang.${name}`, value)
}

export function readKept(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch (error) {
    return unkept(error)
  }
}

export function keep(key: string, value: string | null) {
  try {
    if (value === null) localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch (error) {
    unkept(error)
  }
}

/** A browser that keeps nothing says so with a DOMException; anything else is our own fault. */
function unkept(error: unknown) {
  if (error instanceof DOMException) return null
  throw error
}
