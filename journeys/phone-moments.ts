// What runs inside the page of a phone that is measured. Each function is handed over as text: it knows nothing but the page.

declare global {
  interface Window {
    moments: Record<string, number>
  }
}

/** Notes when something was first seen, by the page's own clock; a tap on the main key begins anew. */
export function noteMoments() {
  const SEEN: Record<string, string> = {
    pad: '.pin-keys',
    today: '.today-head',
    rows: '.people-rows li',
    saved: '.visit-saved',
  }
  window.moments = {}
  const look = () => {
    for (const [name, selector] of Object.entries(SEEN))
      if (window.moments[name] === undefined && document.querySelector(selector))
        window.moments[name] = performance.now()
  }
  new MutationObserver(look).observe(document, { childList: true, subtree: true })
  const importKey = crypto.subtle.importKey.bind(crypto.subtle)
  // The first key after the tap is the one that Argon2 made.
  crypto.subtle.importKey = ((...said: Parameters<typeof importKey>) => {
    window.moments.key ??= performance.now()
    return importKey(...said)
  }) as typeof importKey
  addEventListener(
    'click',
    ({ target }) => {
      if (!(target as Element).closest?.('.pin-keys .tap-main, .visit-save button')) return
      window.moments = { tapped: performance.now() }
    },
    { capture: true },
  )
}

/** The phone begins to read from the beginning at its next round, which is now. */
export function forgetCursor(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('klang-field')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const write = opening.result.transaction('meta', 'readwrite')
      write.objectStore('meta').put(null, 'after')
      write.oncomplete = () => {
        opening.result.close()
        dispatchEvent(new Event('online'))
        resolve()
      }
    }
  })
}

/** Asks the phone's own note of when everyone was on it. */
export function waitUntilReady(before: number): Promise<number> {
  const readyAt = () =>
    new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open('klang-field')
      opening.onerror = () => reject(opening.error)
      opening.onsuccess = () => {
        const asked = opening.result.transaction('meta').objectStore('meta').get('readyAt')
        asked.onsuccess = () => {
          opening.result.close()
          resolve(asked.result ?? 0)
        }
      }
    })
  return new Promise((resolve) => {
    const look = async () => {
      const at = await readyAt()
      if (at > before) resolve(at)
      else setTimeout(look, 50)
    }
    void look()
  })
}

/** From a letter to the first change of the list that it made, and to the last one. */
export function typeLetter(typed: string): Promise<{ first: number; last: number }> {
  const field = document.querySelector<HTMLInputElement>('.people-search')!
  const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!
  return new Promise((resolve) => {
    const began = performance.now()
    const changes: number[] = []
    const watch = new MutationObserver(() => changes.push(performance.now() - began))
    watch.observe(document.querySelector('.people')!, { childList: true, subtree: true, characterData: true })
    write.call(field, typed)
    field.dispatchEvent(new Event('input', { bubbles: true }))
    setTimeout(() => {
      watch.disconnect()
      resolve({ first: changes[0] ?? 0, last: changes.at(-1) ?? 0 })
    }, 1_500)
  })
}

/** As it travelled; and how long one waited until an answer began, which is the centre's time and the delay of the line. */
export function trafficSoFar(): { bytes: number; waitedMs: number } {
  const asked = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(({ name }) =>
    name.includes('/api/'),
  )
  return {
    bytes: asked.reduce((sum, { transferSize }) => sum + transferSize, 0),
    waitedMs: asked.reduce((sum, { requestStart, responseStart }) => sum + responseStart - requestStart, 0),
  }
}
