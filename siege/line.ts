/** A line to the database that can be cut and joined again, as a cable can: what goes through it is only passed on. */
import { connect, createServer, type Socket } from 'node:net'

export interface Line {
  /** The database's address through this line. */
  url: string
  /** From now on nothing answers there. */
  cut(): void
  /** From now on nothing passes, though it is still taken. */
  hold(): void
  join(): void
  close(): Promise<void>
}

export async function cuttable(database: { url: string }): Promise<Line> {
  const there = new URL(database.url)
  let how: 'joined' | 'cut' | 'held' = 'joined'
  const open = new Set<Socket>()
  const server = createServer((near) => {
    if (how === 'cut') return void near.destroy()
    const far = connect(Number(there.port), there.hostname)
    for (const socket of [near, far]) {
      open.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        open.delete(socket)
        near.destroy()
        far.destroy()
      })
    }
    near.on('data', (bytes) => how !== 'held' && far.write(bytes))
    far.on('data', (bytes) => how !== 'held' && near.write(bytes))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  const url = new URL(database.url)
  url.port = String(typeof address === 'object' ? address?.port : '')
  const drop = () => {
    for (const socket of open) socket.destroy()
  }
  return {
    url: url.href,
    cut() {
      how = 'cut'
      drop()
    },
    hold() {
      how = 'held'
    },
    join() {
      if (how !== 'joined') drop()
      how = 'joined'
    },
    close: () =>
      new Promise<void>((closed) => {
        drop()
        server.close(() => closed())
      }),
  }
}
