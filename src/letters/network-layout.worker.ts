/** One worker thread that lays out networks, which `lay-out-network.ts` starts and ends. It knows no names: only who is linked with whom. */
import { setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import { layOut, type Plan } from './network-layout.ts'

// On Linux this is the thread's own: anyone who waits for a page comes first.
if (process.platform === 'linux') setPriority(10)

parentPort?.on('message', (plan: Plan) => parentPort?.postMessage(layOut(plan)))
