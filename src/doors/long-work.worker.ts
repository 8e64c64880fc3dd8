/** One worker thread, which `long-work.ts` starts and ends. */
import { setPriority } from 'node:os'

// On Linux this is the thread's own: anyone who waits for a page comes first, also while all the verbs are read.
if (process.platform === 'linux') setPriority(10)

await import('./long-work-thread.ts')
