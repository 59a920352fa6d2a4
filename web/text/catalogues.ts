// Both languages: what the domain says to everyone, and what the screens say.
import { setupI18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import domainEn from '../../domain/text/en.json' with { type: 'json' }
import domainTh from '../../domain/text/th.json' with { type: 'json' }
import { keepPreference, readPreference } from '../local/preferences.ts'
import en from './en.json' with { type: 'json' }
import th from './th.json' with { type: 'json' }

export type Language = 'th' | 'en'
export type TextKey = keyof typeof th | keyof typeof domainTh

const catalogues: Record<Language, Record<string, string>> = { th: { ...domainTh, ...th }, en: { ...domainEn, ...en } }

export const i18n = setupI18n()
i18n.setMessagesCompiler(compileMessage)
i18n.load(catalogues)
speak(readPreference('language') === 'en' ? 'en' : 'th')

export const hasText = (key: string) => Object.hasOwn(catalogues[i18n.locale as Language], key)

export function chooseLanguage(language: Language) {
  keepPreference('language', language)
  speak(language)
}

function speak(language: Language) {
  i18n.activate(language)
  if (typeof document !== 'undefined') document.documentElement.lang = language
}
