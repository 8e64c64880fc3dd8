import type { Store } from '../store/store.ts'

/** Takes the profile out before another comes in with a whole account. */
export const removeProfile = (store: Store) => store.deleteFrom('profile').execute()
