// Keys of the Thai 20-point Barthel form: barthel.1 … barthel.10, and barthel.1.0 … for what each score says.
import type { TextKey } from '../../text/catalogues.ts'

export const barthelItemWords = (item: number) => `barthel.${item + 1}` as TextKey

export const barthelOptionWords = (item: number, score: number) => `barthel.${item + 1}.${score}` as TextKey
