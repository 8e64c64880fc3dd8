/** Another process in an account's file: what the server has kept of it is out of date each time that it writes. */
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { World } from './world.ts'

/** `write` writes a person as they are: nothing is another afterwards. */
export function otherWriter({ dataFolder, who, personId }: World) {
  const db = new DatabaseSync(join(dataFolder, 'accounts', `${who.account}.db`), { timeout: 5000 })
  // It need not outlive a power cut.
  db.exec('pragma synchronous = off')
  const same = db.prepare('update person set note = note where id = ?')
  return { write: () => void same.run(personId), close: () => db.close() }
}
