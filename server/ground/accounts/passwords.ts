import { hash, verify } from '@node-rs/argon2'

/** argon2id as OWASP asks for it (Password Storage Cheat Sheet, 2023): 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Of a password that nobody knows: checking it takes as long as checking a real one. */
const NOBODYS_HASH = '$argon2id$v=19$m=19456,t=2,p=1$uofmb+GWItigOwl+XlnhgQ$qLd3Ob34Y1hMI5dM+0SI1bWmvxOTzrvXMLZwkBkNZfY'

/** One keyboard types ำ as one letter, another as two. */
const asTyped = (password: string) => password.normalize('NFKC')

export const hashPassword = (password: string) => hash(asTyped(password), COST)

/** Without a hash it takes its time and says no. */
export async function isPassword(passwordHash: string | undefined, typed: string): Promise<boolean> {
  const fits = await verify(passwordHash ?? NOBODYS_HASH, asTyped(typed))
  return fits && passwordHash !== undefined
}
