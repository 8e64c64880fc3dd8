/** The rows of a file that no one was made of, and why. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import { Part } from '../../ui/list.tsx'
import { many, plural, sayList } from '../../ui/say.ts'
import type { showImport } from '../show-import.ts'

type Import = z.output<typeof showImport.gives>

export function Skipped({ file }: { file: Import }): VNode | null {
  if (file.skipped.length === 0) return null
  return (
    <Part title="Skipped rows" id="skipped">
      <ul>
        {file.skipped.map(({ because, count, lines }) => (
          <li key={because}>
            {many(count, 'row')}: {because}{' '}
            <small>
              {plural(count, { one: 'Line', other: 'Lines' })}{' '}
              {sayList([...lines.slice(0, 12).map(String), ...(count > 12 ? ['more'] : [])])}
            </small>
          </li>
        ))}
      </ul>
    </Part>
  )
}
