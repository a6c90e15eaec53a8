import type { Context } from '../context'
import type { Known } from '../features'
import type { Use } from '../find/usesOfApi'
import { type AppJson, appJsonOf } from './appJson'
import type { Finding } from './finding'
import { objectOf } from './objectOf'

/** What the app does not declare in its app.json, and an API needs. */
export function declareFindings(
  ctx: Context,
  api: string,
  { declare = {} }: Known,
  use: Use,
): Finding[] {
  const fields = Object.entries(declare)
  const app = fields.length > 0 ? appJsonOf(ctx.filename) : undefined
  if (!app) return []
  const { object } = objectOf(ctx, use)
  return fields
    .filter(([field, value]) => !isDeclared(app, field, value))
    .map(([field, value]) => {
      const args = { platform: ctx.platform, object, api, field, value }
      const message = { code: 'undeclared', args } as const
      return { ...use, kind: 'configuration', api, query: undefined, message }
    })
}

function isDeclared(app: AppJson, field: string, value: string | true): boolean {
  const declared = app[field]
  return value === true ? Boolean(declared) : Array.isArray(declared) && declared.includes(value)
}
