// What may be chosen about consent, for whoever must not carry the schemas: the phone.

/** Only these ask for consent; everything else stands on the organisation's lawful basis. */
export const CONSENT_PURPOSES = ['sharing', 'photographs', 'publication'] as const

/** `signature` and `thumb` are made on a phone, without signal. */
export const CONSENT_CHANNELS = ['paper', 'electronic', 'oral', 'signature', 'thumb'] as const

/** What a form in the office can write down afterwards: there is nothing to sign on. */
export const OFFICE_CHANNELS = ['paper', 'electronic', 'oral'] as const

/** The text that was read or read out; a new wording is a new version, and the old one stays for those who agreed to it. */
export const CONSENT_TEXT_VERSION = '1'

/** The same in the plain words that a phone shows large and reads aloud. */
export const SPOKEN_CONSENT_TEXT_VERSION = '1-spoken'
