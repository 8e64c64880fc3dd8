/** How far along someone is: what a question may fairly ask of them, and in what tone, depends on it. */
export const levels = [
  'student',
  'early',
  'experienced',
  'manager',
  'director',
  'vice-president',
  'executive',
] as const

/** From the least to the most senior. */
export type Level = (typeof levels)[number]

/** The level as a person reads it. */
export const levelLabels: Record<Level, string> = {
  student: 'Student or intern',
  early: 'Early career',
  experienced: 'Experienced',
  manager: 'Manager',
  director: 'Director',
  'vice-president': 'Vice president',
  executive: 'Executive',
}
