/** The site map: every page address, on one screen. `:name` is a part of the address that the page reads. */
import type { Page } from './here.ts'

export interface Route {
  path: string
  page: Page
  /** True where nobody needs to be signed in. */
  isOpen?: true
}

export const routes: readonly Route[] = []
