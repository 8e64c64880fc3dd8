/** The pages that anyone may read without an account, and that search engines may list where the operator says so. */
import { rules } from '../etiquette/check.ts'
import { guides } from './guides.ts'

export const openAddresses: readonly string[] = [
  '/',
  '/guides',
  ...guides.map(({ slug }) => `/guides/${slug}`),
  '/rules',
  ...rules.map(({ name }) => `/rules/${name}`),
  '/check',
  '/for/hosts',
]
