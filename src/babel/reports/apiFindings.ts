import { apis } from '../../apis/names'
import type { Context } from '../context'
import { type Known, sinceOf } from '../features'
import type { Use } from '../find/usesOfApi'
import { newest } from '../options/minimum'
import type { Finding } from './finding'
import { objectOf } from './objectOf'

/** Whether the platform lacks an API (`known` undefined), or has it from a later version than the app's minimum. */
export function apiFindings(
  ctx: Context,
  api: string,
  known: Known | undefined,
  use: Use,
): Finding[] {
  const { platform, minimum } = ctx
  const { object, isOfFramework } = objectOf(ctx, use)
  const finding = { ...use, api, query: api }
  if (!known) {
    const on = isOfFramework ? [] : (apis[api] ?? [])
    const args = { platform, object, api, on }
    return [{ ...finding, kind: 'unsupported', message: { code: 'absent-api', args } }]
  }
  const gate = newest([sinceOf(known), ...(known.since ? [known.since] : [])], minimum)
  if (!minimum || gate === undefined) return []
  const args = { platform, object, what: api, since: gate, minimum: minimum.stated, query: api }
  return [{ ...finding, kind: 'version', message: { code: 'newer-api', args } }]
}
