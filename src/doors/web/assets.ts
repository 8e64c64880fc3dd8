/** Finds what the build made of the stylesheet and the islands: their names carry a hash, so browsers may keep them for ever. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Asset, Island } from '../../here.ts'

export interface Assets {
  /** The folder that holds `assets/`. */
  folder: string
  stylesheet: string
  /** `island('src/letters/pages/composer.island.tsx')` → "/assets/letters-composer-1a2b.js". */
  island(path: Island): string
  /** A sheet, a font or the sprite of icons. */
  asset(path: Asset): string
  /** The files that these islands cannot run without, so that a browser need not find them one by one. */
  preloads(islands: readonly Island[]): readonly string[]
  /** Addresses of built files in, the same out with those of all that they load, each once. */
  withAll(addresses: readonly string[]): string[]
}

export function readAssets(folder: string): Assets {
  const built: Record<string, BuiltFiles> = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  const byFile = new Map(Object.values(built).map((one) => [one.file, one]))
  const find = (source: string) => {
    const entry = built[source]
    if (!entry) throw new Error(`The build made nothing of ${source}.`)
    return `/${entry.file}`
  }
  const withAll = (addresses: readonly string[]) => {
    const all = new Set(addresses.map((address) => address.slice(1)))
    // A set gives what is added while it is walked as well.
    for (const file of all) {
      const { imports = [], dynamicImports = [], css = [], assets = [] } = byFile.get(file) ?? { file }
      for (const one of [...imports, ...dynamicImports]) all.add(built[one]?.file ?? file)
      for (const one of [...css, ...assets]) all.add(one)
    }
    return [...all].map((file) => `/${file}`)
  }
  const known = new Map<string, readonly string[]>()
  const preloads = (islands: readonly Island[]) => {
    const key = islands.join(' ')
    const there = known.get(key) ?? importsOf(islands)
    known.set(key, there)
    return there
  }
  const importsOf = (islands: readonly Island[]) => {
    const all = new Set(islands.flatMap((island) => built[island]?.imports ?? []))
    for (const one of all) for (const further of built[one]?.imports ?? []) all.add(further)
    return [...all].flatMap((one) => (built[one] ? [`/${built[one].file}`] : []))
  }
  return { folder, stylesheet: find('src/ui/style.css'), island: find, asset: find, withAll, preloads }
}

/** What the build says of one file that it made. */
interface BuiltFiles {
  file: string
  imports?: string[]
  dynamicImports?: string[]
  css?: string[]
  assets?: string[]
}
