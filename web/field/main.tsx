import '@fontsource/ibm-plex-sans-thai-looped/thai-400.css'
import '@fontsource/ibm-plex-sans-thai-looped/thai-600.css'
import '@fontsource/ibm-plex-sans-thai-looped/thai-700.css'
import '@fontsource/ibm-plex-sans-thai-looped/latin-400.css'
import '@fontsource/ibm-plex-sans-thai-looped/latin-600.css'
import '@fontsource/ibm-plex-sans-thai-looped/latin-700.css'
import '../ui/tokens.css'
import '../ui/base.css'
import './ui/field.css'
import { createRoot } from 'react-dom/client'
import { applyTheme, rememberedTheme } from '../ui/theme.ts'
import { start } from './phone.ts'
import { FieldApp } from './shell/FieldApp.tsx'
import { watchForUpdates } from './shell/updates.ts'
import { speakAsRemembered } from './text/language.ts'

applyTheme(rememberedTheme())
void speakAsRemembered()
void start()
watchForUpdates()

createRoot(document.getElementById('root')!).render(<FieldApp />)
