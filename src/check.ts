/** `wellmet check` as an entry of its own, so that an editor or a script that asks often waits for nothing but the engine. */
import { checkDoor } from './doors/check.ts'
import { pipes } from './doors/pipes.ts'

process.exitCode = await checkDoor(process.argv.slice(3), pipes)
