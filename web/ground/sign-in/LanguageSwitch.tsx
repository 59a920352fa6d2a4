import { chooseLanguage } from '../../text/catalogues.ts'
import { useText } from '../../text/useText.ts'

export function LanguageSwitch() {
  const { language } = useText()
  const other = language === 'th' ? ({ code: 'en', word: 'English' } as const) : ({ code: 'th', word: 'ไทย' } as const)
  return (
    <button type="button" className="button button-quiet" lang={other.code} onClick={() => chooseLanguage(other.code)}>
      {other.word}
    </button>
  )
}
