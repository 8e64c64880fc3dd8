/**
 * Where in the source a line of what was built comes from. Looked up when something broke: Node itself would read every map at the
 * start, and hold it, a fifth of all the memory of a server at rest.
 */
import { readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import { fileURLToPath } from 'node:url'

/** “at show (file:///…/dist/server/main.js:12:3)” → “at show (src/doors/web/show.tsx:40:7)”; as it was where there is no map. */
export const inSource = (frame: string): string =>
  frame.replace(
    /(file:\/\/[^\s()]+?\.js):(\d+):(\d+)/,
    (built, url: string, line: string, column: string) => {
      const { originalSource, originalLine, originalColumn } =
        placeIn(url, Number(line), Number(column)) ?? {}
      if (originalSource === undefined || originalLine === undefined) return built
      return `${originalSource.replace(/^(\.\.\/)+/, '')}:${originalLine + 1}:${(originalColumn ?? 0) + 1}`
    },
  )

function placeIn(url: string, line: number, column: number): Partial<FoundEntry> | undefined {
  try {
    const map = new SourceMap(JSON.parse(readFileSync(fileURLToPath(`${url}.map`), 'utf8')))
    return map.findEntry(line - 1, column - 1)
  } catch {
    return undefined
  }
}

type FoundEntry = Extract<ReturnType<SourceMap['findEntry']>, { originalLine: number }>
