// Thai comes with the app; English is fetched when it is chosen, and is on the phone from then on.

import { words as thai } from 'virtual:field-words/th'
import { setupI18n } from '@lingui/core'
import { keepPreference, readPreference } from '../../local/preferences.ts'

export type Language = 'th' | 'en'

export const i18n = setupI18n({ locale: 'th', messages: { th: thai } })

const listeners = new Set<() => void>()

export const onLanguage = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const spokenLanguage = () => i18n.locale as Language

export const hasWords = (key: string) => Object.hasOwn(i18n.messages, key)

export async function chooseLanguage(language: Language) {
  if (language === 'en') i18n.load('en', (await import('virtual:field-words/en')).words)
  i18n.activate(language)
  document.documentElement.lang = language
  keepPreference('language', language)
  for (const listener of listeners) listener()
}

export const speakAsRemembered = async () => {
  if (readPreference('language') === 'en') await chooseLanguage('en')
}
