import { hash } from 'node:crypto'

/** What is kept of a token of ours: 256 random bits need no salt and no slow hash. */
export const hashed = (token: string) => hash('sha256', token)
