// The words of domain/text as the server says them: remarks on a file, refusals at the command line.
import { setupI18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import english from '../../domain/text/en.json' with { type: 'json' }
import thai from '../../domain/text/th.json' with { type: 'json' }

export type Language = 'th' | 'en'

const compiled = (words: Record<string, string>) =>
  Object.fromEntries(Object.entries(words).map(([key, message]) => [key, compileMessage(message)]))

const speaker = (language: Language, words: Record<string, string>) =>
  setupI18n({ locale: language, messages: { [language]: compiled(words) } })

const speakers = { th: speaker('th', thai), en: speaker('en', english) }

/** What a key says, its values put in. An unknown key says itself. */
export const say = (key: string, values: Record<string, unknown> = {}, language: Language = 'th') =>
  speakers[language]._(key, values)
