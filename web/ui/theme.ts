// Light, dark, or as the device has it.
import { keepPreference, readPreference } from '../local/preferences.ts'

export const THEMES = ['device', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export function rememberedTheme(): Theme {
  const kept = readPreference('theme')
  return kept === 'light' || kept === 'dark' ? kept : 'device'
}

export function applyTheme(theme: Theme) {
  if (theme === 'device') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

export function chooseTheme(theme: Theme) {
  keepPreference('theme', theme)
  applyTheme(theme)
}
