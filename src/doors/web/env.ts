import type { Who } from '../house.ts'

/** What each request carries. */
export type Env = { Variables: { who: Who | null } }
