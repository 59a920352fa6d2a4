// Zod would try whether it may compile code; our pages forbid that (Content-Security-Policy), and the browser would complain.
import { config } from 'zod'

config({ jitless: true })
