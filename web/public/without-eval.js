// The pages may not make code out of text (content-security-policy). Zod would try, fail, and be reported: it is told before it loads.
globalThis.__zod_globalConfig = { jitless: true }
