import { expect, test } from 'vitest'
import { areaOf } from './area.ts'

test.each([
  ['VP Marketing', 'Marketing'],
  ['Head of People', 'Human resources'],
  ['Senior Software Engineer', 'Engineering'],
  ['Product Manager', 'Product'],
  ['Product Designer', 'Design'],
  ['UX Researcher', 'Design'],
  ['Data Analyst', 'Data'],
  ['CFO', 'Finance'],
  ['Leiterin Einkauf', 'Supply'],
  ['Responsable achats', 'Supply'],
  ['Jefa de Ventas', 'Sales'],
  ['営業部長', 'Sales'],
  ['Registered Nurse', 'Health'],
  ['Beekeeper', 'Other'],
  ['', 'Other'],
])('%s works in %s', (title, area) => expect(areaOf(title)).toBe(area))
