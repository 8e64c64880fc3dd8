/** Gives a suite its PostgreSQL: the one in TEST_DATABASE_URL, else one of its own. */
import type { TestProject } from 'vitest/node'
import { startPostgres } from './postgres-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** An administrator's address; `freshDatabase` makes databases from it. */
    postgresUrl: string
  }
}

export default async function (project: TestProject) {
  const given = process.env.TEST_DATABASE_URL
  if (given) return project.provide('postgresUrl', given)
  const server = await startPostgres()
  project.provide('postgresUrl', server.url)
  return server.stop
}
