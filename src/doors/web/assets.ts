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
}

export function readAssets(folder: string): Assets {
  const built: Record<string, { file: string }> = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  )
  const find = (source: string) => {
    const entry = built[source]
    if (!entry) throw new Error(`The build made nothing of ${source}.`)
    return `/${entry.file}`
  }
  return { folder, stylesheet: find('src/ui/style.css'), island: find, asset: find }
}
