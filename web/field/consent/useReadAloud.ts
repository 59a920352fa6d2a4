import { useEffect, useState } from 'react'

const thaiVoice = () => globalThis.speechSynthesis?.getVoices().find(({ lang }) => lang.toLowerCase().startsWith('th'))

/** Reads words aloud where the phone has a Thai voice of its own; voices come late on some phones. */
export function useReadAloud() {
  const [voice, setVoice] = useState(thaiVoice)
  const [isReading, setReading] = useState(false)
  useEffect(() => {
    const speech = globalThis.speechSynthesis
    if (!speech) return
    const look = () => setVoice(thaiVoice)
    speech.addEventListener?.('voiceschanged', look)
    return () => {
      speech.removeEventListener?.('voiceschanged', look)
      speech.cancel()
    }
  }, [])
  const stop = () => {
    globalThis.speechSynthesis.cancel()
    setReading(false)
  }
  const read = (words: string) => {
    if (!voice) return
    const speech = globalThis.speechSynthesis
    speech.cancel()
    const said = Object.assign(new SpeechSynthesisUtterance(words), { voice, lang: voice.lang, rate: 0.9 })
    said.onend = () => setReading(false)
    said.onerror = () => setReading(false)
    setReading(true)
    speech.speak(said)
  }
  return { canRead: voice !== undefined, isReading, read, stop }
}
