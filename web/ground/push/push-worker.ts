// The office's service worker: it keeps no page and no file, it only tells what waits.
import { type PushedWorld, showPushes } from '../../local/push-notices.ts'

showPushes(self as unknown as PushedWorld)
