/** Finds what the build made of the stylesheet and the islands: their names carry a hash, so browsers may keep them for ever. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Assets {
  /** The folder that holds `assets/`. */
  folder: string
  stylesheet: string
  /** `island('composer')` → "/assets/composer-1a2b.js". Throws for an island that was not built. */
  island(name: string): string
}

export function readAssets(folder: string): Assets {
  const built: Record<string, { file: string; src?: string; name?: string }> = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  )
  const find = (ending: string) => {
    const entry = Object.entries(built).find(([source]) => source.endsWith(ending))
    if (!entry) throw new Error(`The build made nothing of ${ending}.`)
    return `/${entry[1].file}`
  }
  return { folder, stylesheet: find('ui/style.css'), island: (name) => find(`/${name}.island.tsx`) }
}
