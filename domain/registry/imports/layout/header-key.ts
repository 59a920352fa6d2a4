import { searchKey } from '../../../shared/thai-text.ts'

const PUNCTUATION = /[()[\]{}<>*:/\\,;"'“”|?!ฯๆ_#]/g
const IN_BRACKETS = /[([][^)\]]*[)\]]?/g

/** A header without what people put differently each time: spaces, dots, dashes, brackets. */
export const headerKey = (header: string): string => searchKey(header).replace(PUNCTUATION, '')

/** The same, without what is said in brackets: เลขประจำตัวประชาชน (13 หลัก). */
export const barerHeaderKey = (header: string): string => headerKey(header.replace(IN_BRACKETS, ' '))
