/** A host in tests: someone with the address of a page, and no account. */
import type { z } from 'zod'
import { performAsGuest } from '../src/doors/guest.ts'
import type { GuestVerb } from '../src/hosts/guest-verb.ts'
import type { TestHouse } from './world.ts'

/** Whoever has this secret, as the door treats them. Throws where there is no such page. */
export function guestOf({ house }: Pick<TestHouse, 'house'>, secret: string) {
  return {
    async does<T extends z.ZodObject, G extends z.ZodType>(
      verb: GuestVerb<T, G>,
      takes?: z.input<T>,
    ): Promise<z.output<G>> {
      const found = await house.accounts.hostPageOf(secret)
      if (!found) throw new Error('There is no such page.')
      return performAsGuest(house, found, verb, takes ?? {})
    },
  }
}
