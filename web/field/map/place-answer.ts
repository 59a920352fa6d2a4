// Whether she lets the app know where she stands: answered once, for the visit, the day and the map.
import { keep, readKept } from '../../local/preferences.ts'

const ANSWER = 'klang.field.place'

export const readPlaceAnswer = () => readKept(ANSWER)
export const keepPlaceAnswer = (answer: 'yes' | 'no') => keep(ANSWER, answer)
