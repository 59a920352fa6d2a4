// What stands above the list of what was sent: one line for each part.
import type { ComponentType } from 'react'
import { MonthCard } from './MonthCard.tsx'

export const SENT_PARTS: readonly ComponentType[] = [MonthCard]
