/** The one row in which a world keeps what its seeker said about themselves; undefined until they have said anything. */
import { askedOnce } from '../store/one-moment.ts'
import { prepared } from '../store/prepared.ts'
import type { Store } from '../store/store.ts'

export const profileRow = (store: Store) =>
  askedOnce(store, 'profile', async () => (await profiles(store))[0])

const profiles = prepared((store: Store) => store.selectFrom('profile').selectAll().limit(1))
