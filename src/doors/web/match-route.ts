/** Finds which route a path belongs to, for showing the page that a form was on. */
import type { Route } from '../../routes.ts'

/** The first route whose parts fit, with what its `:names` stand for; null when none does. */
export function matchRoute(
  routes: readonly Route[],
  path: string,
): { route: Route; params: Record<string, string> } | null {
  const parts = path.split('/')
  for (const route of routes) {
    const wanted = route.path.split('/')
    if (wanted.length !== parts.length) continue
    const params: Record<string, string> = {}
    const fits = wanted.every((part, i) => {
      if (!part.startsWith(':')) return part === parts[i]
      params[part.slice(1)] = decoded(parts[i] ?? '')
      return parts[i] !== ''
    })
    if (fits) return { route, params }
  }
  return null
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
