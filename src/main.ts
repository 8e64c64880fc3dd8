/** The server: opens the house, listens, and closes cleanly when told to. */
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { httpServer } from './doors/listener.ts'
import { errorFacts, openLog } from './doors/log.ts'
import { openLongWork } from './doors/long-work.ts'
import { tidyWhenIdle } from './doors/memory.ts'
import { endVisitsInTime } from './doors/visits.ts'
import { webDoor } from './doors/web/app.tsx'
import { readAssets } from './doors/web/assets.ts'
import { closeHouse, openHouse } from './open-house.ts'
import { isAtHome, readSettings, type Settings } from './settings.ts'
import { lockDataFolder } from './store/lock.ts'
import { troubleOf } from './store/trouble.ts'

// Rejections that no one handles come here too. What state it left is not known, so it ends, and the starter starts it again.
process.on('uncaughtException', (error) => {
  const as = process.env.LOG?.trim() === 'json' ? 'json' : 'text'
  openLog({ as }).line('ended', {
    ...errorFacts(error),
    fix: 'Nothing was there to handle it, so Wellmet ends here.',
  })
  process.exit(1)
})

try {
  await start(readSettings(process.env))
} catch (error) {
  const trouble = troubleOf(error)
  if (trouble) console.error(`${trouble.title} (${trouble.kind}). ${trouble.fix}`)
  else console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

async function start(settings: Settings): Promise<void> {
  // The starter tells us to close by ending its channel, and does so too when it dies. Before we are up there is nothing to close.
  let close = async (): Promise<void> => process.exit(0)
  process.on('disconnect', () => close())
  if (process.connected === false) return
  const unlock = settings.databaseUrl ? () => {} : lockDataFolder(settings.dataFolder)
  const code = isAtHome(settings) ? null : randomBytes(4).toString('hex')
  const opened = await openHouse(settings, process.env, code)
  const longWork = openLongWork(opened)
  const house = { ...opened, longWork }
  const app = webDoor(house, readAssets(fileURLToPath(new URL('../client', import.meta.url))))
  const server = httpServer(app.fetch)
  server.on('request', longWork.makeRoom)

  await new Promise<void>((listening, refused) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      refused(new Error(whyNotListening(error, settings))),
    )
    server.listen(settings.port, settings.host, listening)
  })

  tidyWhenIdle(server)
  endVisitsInTime(house)

  let isClosing = false
  close = async () => {
    if (isClosing) return
    isClosing = true
    server.close(async () => {
      await closeHouse(house)
      unlock()
      process.exit(0)
    })
    server.closeIdleConnections()
    // What is in flight has this long to finish; then the connections go.
    setTimeout(() => server.closeAllConnections(), 3000).unref()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => close())

  // Said last: anyone who reads it may tell us to close at once, or end us.
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : settings.port
  process.send?.('listening')
  console.log(`Wellmet is at ${settings.baseUrl ?? `http://${shown(settings.host)}:${port}`}`)
  if ((await house.accounts.signUpState()).needsCode)
    console.log(`The first account needs this code: ${code}`)
  // Where it fails, the first account is told why.
  house.stores.prepare().catch(() => {})
}

function shown(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

function whyNotListening(error: NodeJS.ErrnoException, { port, host }: Settings): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`
  if (error.code === 'EACCES')
    return `Port ${port} needs special rights. Choose one above 1024: PORT=3000 npm start`
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `This machine has no address ${host}. Set HOST=127.0.0.1, or HOST=0.0.0.0 for every address it has.`
  return error.message
}
