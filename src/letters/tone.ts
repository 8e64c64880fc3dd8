/** How a letter sounds. The seeker chooses one in the settings, and may choose another for one letter. */
import { type Channel, greetingName } from './letter.ts'

/** In the order of their figures in the setting. */
export const tones = ['warm', 'plain', 'formal'] as const
export type Tone = (typeof tones)[number]

/** Whoever writes; warmly where nothing else is said. */
export interface InTone {
  tone?: Tone
}

export const toneNames: Record<Tone, string> = { warm: 'Warm', plain: 'Plain', formal: 'Formal' }

/** The same thing said in the tone of this writer. */
export const say = ({ tone = 'warm' }: InTone, inTones: Record<Tone, string>): string => inTones[tone]

/** "Dear Maya,": formally by the whole name, since no one can tell a family name by guess. */
export function greetingIn(
  { tone = 'warm' }: InTone,
  channel: Channel,
  person: { name: string; givenName: string },
): string {
  const called = tone === 'formal' ? person.name : greetingName(person)
  if (channel === 'phone') return `Hello ${called},`
  return `${openings[tone][channel.startsWith('linkedin') ? 'message' : 'letter']} ${called},`
}

const openings: Record<Tone, Record<'letter' | 'message', string>> = {
  warm: { letter: 'Dear', message: 'Hi' },
  plain: { letter: 'Hello', message: 'Hello' },
  formal: { letter: 'Dear', message: 'Dear' },
}

/** As the seeker signs; where they have not said, as the tone does. */
export const farewellIn = ({ signOff, tone = 'warm' }: InTone & { signOff: string }): string =>
  signOff.replace(/,$/, '') || farewells[tone]

const farewells: Record<Tone, string> = {
  warm: 'Kind regards',
  plain: 'Best regards',
  formal: 'Yours sincerely',
}
