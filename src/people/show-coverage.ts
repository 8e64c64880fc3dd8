import { z } from 'zod'
import { type Level, levels } from '../etiquette/level.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { type Area, areaOf } from './area.ts'
import { statuses, statusOf } from './standing.ts'

/** So many areas have a column of their own; the rest go under Other. */
const AREAS = 5
/** Of a company in which more are known, the first of these by name are looked at. */
const MOST = 2_000

/** Whom one knows at a company: by level and area, and how far one is with each. */
export const showCoverage = defineVerb({
  name: 'show-coverage',
  says: 'Show who you know at a company by level and by area, where you stand with each, and where no one who leads is known. Areas are read from titles.',
  does: 'reads',
  takes: z.object({ companyId: id() }),
  gives: z.object({
    areas: z
      .array(z.string())
      .describe('The 5 with most people, most first, then Other where there are more.'),
    rows: z
      .array(
        z.object({
          level: z.enum(levels),
          cells: z
            .array(z.array(z.enum(statuses)))
            .describe('For each area, the status of every person known there.'),
        }),
      )
      .describe('Every level, the highest first.'),
    gap: z
      .string()
      .nullable()
      .describe(
        'An area in which you know people, and no one at manager or above. Null where there is none.',
      ),
  }),
  async run({ companyId }, { store }) {
    await find(store, 'company', companyId)
    const people = await store
      .selectFrom('person')
      .select(['title', 'level', statusOf.as('status')])
      .where('company_id', '=', companyId)
      .orderBy('name_folded')
      .orderBy('id')
      .limit(MOST)
      .execute()
    const placed = people.map(({ title, level, status }) => ({ area: areaOf(title), level, status }))
    const byArea = [...Map.groupBy(placed, ({ area }) => area)]
      .filter(([area]) => area !== 'Other')
      .sort(([one, these], [other, those]) => those.length - these.length || one.localeCompare(other, 'en'))
    const own = byArea.slice(0, AREAS).map(([area]) => area)
    const columnOf = (area: Area): Area => (own.includes(area) ? area : 'Other')
    const areas = placed.some(({ area }) => columnOf(area) === 'Other') ? [...own, 'Other' as const] : own
    const rows = levels.toReversed().map((level) => ({
      level,
      cells: areas.map((area) =>
        placed
          .filter((one) => one.level === level && columnOf(one.area) === area)
          .map(({ status }) => status),
      ),
    }))
    const gap = own.find((area) => !placed.some((one) => one.area === area && leads.has(one.level)))
    return { areas, rows, gap: gap ?? null }
  },
})

const leads: ReadonlySet<Level> = new Set(['manager', 'director', 'vice-president', 'executive'])
