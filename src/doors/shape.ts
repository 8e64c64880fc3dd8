/** A JSON Schema, as far as what verbs take makes use of it. */
export interface Shape {
  description?: string
  type?: string | string[]
  format?: string
  enum?: unknown[]
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  maxItems?: number
  contentMediaType?: string
  contentEncoding?: 'base64'
  default?: unknown
  examples?: unknown[]
  anyOf?: Shape[]
  properties?: Record<string, Shape>
  items?: Shape
  required?: string[]
}

/** The shape without “or null”, which is written in two ways. */
export const notNull = (shape: Shape): Shape => {
  if (Array.isArray(shape.type)) {
    const [type] = shape.type.filter((one) => one !== 'null')
    return { ...shape, ...(type && { type }) }
  }
  const real = shape.anyOf?.find((one) => one.type !== 'null')
  const { anyOf: _, ...beside } = shape
  return real ? { ...beside, ...real } : shape
}

export const takesNull = (shape: Shape | undefined): boolean =>
  (Array.isArray(shape?.type) && shape.type.includes('null')) ||
  (shape?.anyOf?.some((one) => one.type === 'null') ?? false)
