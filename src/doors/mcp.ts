/** The agents' door: `POST /mcp`, stateless, a fresh server for each request. There is no verb that sends. */
import { type Context, Hono } from 'hono'
import type { Verb } from '../verb.ts'
import { effectOf } from '../verbs.ts'
import { baseOf, bearer, noToken } from './bearer.ts'
import { mostWithFile } from './bodies.ts'
import { forAgents, givesAgents } from './for-agents.ts'
import type { House } from './house.ts'
import { mayUse, openAt } from './http.tsx'
import { readJson, takeJson } from './json-body.ts'
import { note } from './observe.ts'
import { perform } from './perform.ts'
import type { Press } from './press.ts'
import { problem, problems, titleOf } from './problem.ts'
import { type Refusal, refusalOf } from './refusal.ts'
import type { Shape } from './shape.ts'
import { instructions, toolset } from './toolset.ts'
import { shapeOf } from './typed.ts'

/** Where in the `_meta` of a call its key stands. */
const keyName = 'wellmet/key'

export function mcpDoor(house: House): Hono {
  const app = new Hono()
  app.on('POST', ['/mcp', '/mcp/'], async (c) => {
    const who = await bearer(c, house)
    if (!who) return noToken(c, house)
    const { text, value } = readJson(await takeJson(c, mostWithFile))
    const open = openAt('mcp').filter((verb) => mayUse(who.scopes, verb))
    const listed = toolset(c.req.queries('tools')?.join(), open)
    if ('unknown' in listed) return problem(c, 404, 'not-found', listed.unknown)
    // Whatever is open may be called; a list shows what was asked for.
    const called = calledBy(value)
    const tools = open.some(({ name }) => name === called)
      ? open.filter(({ name }) => name === called)
      : listed
    // Loaded at the first agent's call: at home most never come, and it is a third of the server's memory.
    const { createMcpHandler, fromJsonSchema, McpServer } = await import('@modelcontextprotocol/server')
    const asIs = (schema: Shape) =>
      fromJsonSchema(schema, {
        getValidator: () => (data) => ({ valid: true, data: data as never, errorMessage: undefined }),
      })
    const handler = createMcpHandler(
      () => {
        const told = { instructions: instructions(baseOf(c, house)) }
        const server = new McpServer({ name: 'wellmet', title: 'Wellmet', version: '1.0.0' }, told)
        for (const verb of tools)
          server.registerTool(verb.name, toolOf(verb, asIs), async (takes: unknown, { mcpReq }) =>
            answer(c, verb, async () => {
              const gave = await perform(house, who, verb, takes, pressOf(mcpReq._meta))
              return forAgents(verb, takes, gave as Record<string, unknown>, baseOf(c, house))
            }),
          )
        return server
      },
      { maxRequestBodySize: mostWithFile },
    )
    const { url, method, headers } = c.req.raw
    return handler.fetch(new Request(url, { method, headers, body: text }))
  })
  app.on('ALL', ['/mcp', '/mcp/'], (c) => {
    c.header('allow', 'POST')
    return problem(c, 405, 'method', 'Agents reach Wellmet with POST /mcp.')
  })
  app.all('/mcp/*', (c) => problem(c, 404, 'not-found', 'Agents reach Wellmet with POST /mcp.'))
  return app
}

/** The tool that a request calls; undefined where it asks for something else, or for several things. */
function calledBy(asked: unknown): string | undefined {
  const { method, params } = (asked ?? {}) as { method?: unknown; params?: { name?: unknown } }
  return method === 'tools/call' ? String(params?.name) : undefined
}

/** What an agent reads of a verb. */
function toolOf<Schema>(verb: Verb, asIs: (schema: Shape) => Schema) {
  const title = titleOf(verb.name)
  const effect = effectOf(verb)
  return {
    title,
    description: verb.says,
    // The verb judges its own input and output, so that the refusal reads the same at every door.
    inputSchema: asIs({ ...shapeOf(verb), additionalProperties: false } as Shape),
    outputSchema: asIs(givesAgents(verb)),
    annotations: {
      title,
      readOnlyHint: effect === 'reads',
      destructiveHint: effect === 'edits' || effect === 'takes-away',
      idempotentHint: effect !== 'adds',
      openWorldHint: false,
    },
  }
}

/** A client that tries a call again sends the same key along; an agent's own words never reach this. */
function pressOf(meta: Record<string, unknown> = {}): Press | undefined {
  const key = meta[keyName]
  return key === undefined ? undefined : { key: String(key), from: 'call' }
}

async function answer(c: Context, { name }: Verb, perform: () => Promise<Record<string, unknown>>) {
  try {
    const gave = await perform()
    return { content: [{ type: 'text' as const, text: JSON.stringify(gave) }], structuredContent: gave }
  } catch (error) {
    note(c, error, name)
    return { content: [{ type: 'text' as const, text: JSON.stringify(toldOf(error)) }], isError: true }
  }
}

/** Broken is a bug: it is told without what it says. */
function toldOf(error: unknown): Omit<Refusal, 'status'> {
  const { status: _, ...told } = refusalOf(error) ?? {
    status: 500,
    code: 'broken',
    detail: problems.broken.says,
  }
  return told
}
