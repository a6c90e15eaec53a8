import type { Context } from '../context'
import { type Known, sinceOf } from '../features'
import { newer } from '../options/minimum'
import type { Finding, Use } from './finding'
import { absentText, newerText } from './messages'

/** Whether the platform lacks an API (`known` undefined), or has it from a later version than the app's minimum. */
export function apiFindings(
  ctx: Context,
  api: string,
  known: Known | undefined,
  use: Use,
): Finding[] {
  const { platform, minimum } = ctx
  const finding = { ...use, api, query: api }
  if (!known) {
    return [{ ...finding, kind: 'unsupported', message: absentText(platform, api) }]
  }
  const gates = [sinceOf(known), known.since ?? 'unknown']
  const gate = gates.find((each) => newer(each, minimum))
  if (!minimum || gate === undefined) return []
  const message = newerText(platform, `mpx.${api}`, gate, minimum, api)
  return [{ ...finding, kind: 'version', message }]
}
