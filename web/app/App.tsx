import { I18nProvider } from '@lingui/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { I18nProvider as AriaLocale } from 'react-aria-components'
import { i18n } from '../text/catalogues.ts'
import { useText } from '../text/useText.ts'
import { Toasts } from '../ui/Toasts.tsx'
import { queryClient } from './query-client.ts'
import { router } from './routes.tsx'

export function App() {
  return (
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <InChosenLanguage />
      </QueryClientProvider>
    </I18nProvider>
  )
}

/** Dates are typed in พ.ศ. in both languages. */
function InChosenLanguage() {
  const { language } = useText()
  return (
    <AriaLocale locale={language === 'th' ? 'th-TH-u-ca-buddhist-nu-latn' : 'en-GB-u-ca-buddhist'}>
      <Toasts>
        <RouterProvider router={router} />
      </Toasts>
    </AriaLocale>
  )
}
