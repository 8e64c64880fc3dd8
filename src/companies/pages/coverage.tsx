/** Whom one knows at a company: levels down, areas across, a mark for each person. What is empty is what one sees. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import { levelNames } from '../../people/person.ts'
import type { showCoverage } from '../../people/show-coverage.ts'
import type { Status } from '../../people/standing.ts'
import { statusWords } from '../../people/status-words.ts'
import { Part } from '../../ui/list.tsx'
import { many, sayList } from '../../ui/say.ts'
import { State } from '../../ui/state.tsx'

type CoverageShown = z.output<typeof showCoverage.gives>

/** From this many on, a cell says the number. */
const MANY = 4
const inKey: readonly Status[] = ['thanked', 'met', 'scheduled', 'asked', 'none', 'never']

export function Coverage({
  companyId,
  coverage,
}: {
  companyId: string
  coverage: CoverageShown
}): VNode | null {
  const { areas, rows, gap } = coverage
  if (areas.length === 0) return null
  return (
    <Part title="Coverage" id="coverage">
      <div class="coverage-scroll">
        <table class="coverage">
          <caption class="unseen">People you know there, by level and area</caption>
          <thead>
            <tr>
              <td />
              {areas.map((area) => (
                <th scope="col" key={area}>
                  {area}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ level, cells }) => (
              <tr key={level}>
                <th scope="row">
                  {cells.some((cell) => cell.length > 0) ? (
                    <a href={`/people?companyId=${companyId}&level=${level}`}>{levelNames[level]}</a>
                  ) : (
                    levelNames[level]
                  )}
                </th>
                {cells.map((cell, nth) => (
                  <Cell statuses={cell} key={areas[nth]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="coverage-key" aria-hidden="true">
        {inKey.map((status) => (
          <State mark={statusWords[status].mark} key={status}>
            {statusWords[status].label}
          </State>
        ))}
      </p>
      {gap && <p class="hint">No one you know leads in {gap}.</p>}
    </Part>
  )
}

function Cell({ statuses }: { statuses: readonly Status[] }): VNode {
  const said = sayList(
    [...Map.groupBy(statuses, (status) => statusWords[status].label)].map(
      ([label, those]) => `${those.length} ${label}`,
    ),
  )
  if (statuses.length === 0)
    return (
      <td class="gap">
        <span class="unseen">no one</span>
      </td>
    )
  return (
    <td title={said}>
      <span class="unseen">{said}</span>
      {statuses.length < MANY ? (
        statuses.map((status, nth) => (
          <State mark={statusWords[status].mark} key={nth}>
            {null}
          </State>
        ))
      ) : (
        <span aria-hidden="true" title={many(statuses.length, 'person', 'people')}>
          {statuses.length}
        </span>
      )}
    </td>
  )
}
