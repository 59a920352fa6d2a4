import './local/zod-without-eval.ts'
import '@fontsource/ibm-plex-sans-thai-looped/thai-400.css'
import '@fontsource/ibm-plex-sans-thai-looped/thai-600.css'
import '@fontsource/ibm-plex-sans-thai-looped/thai-700.css'
import '@fontsource/ibm-plex-sans-thai-looped/latin-400.css'
import '@fontsource/ibm-plex-sans-thai-looped/latin-600.css'
import '@fontsource/ibm-plex-sans-thai-looped/latin-700.css'
import './ui/tokens.css'
import './ui/base.css'
import './ui/print.css'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { applyTheme, rememberedTheme } from './ui/theme.ts'

applyTheme(rememberedTheme())

createRoot(document.getElementById('root')!).render(<App />)
