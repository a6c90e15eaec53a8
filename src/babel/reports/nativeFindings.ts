import type { Context } from '../context'
import { knownNative } from '../features'
import type { GlobalRead } from '../find/globals'
import { usesOfApi } from '../find/usesOfApi'
import { apiFindings } from './apiFindings'
import { declareFindings } from './declareFindings'
import type { Finding } from './finding'
import { optionFindings } from './optionFindings'

/** What is called on the platform's own object, as far as it is publicly known. */
export function nativeFindings(ctx: Context, reads: readonly GlobalRead[]): Finding[] {
  const members = reads.flatMap(({ host, uses }) =>
    uses.members.map((member) => ({ host, member })),
  )
  return members.flatMap(({ host, member }) => {
    const { name } = member
    const known = knownNative(ctx.platform, name)
    if (!known) return []
    return usesOfApi(member).flatMap((found) => {
      const use = { ...found, native: host }
      return [
        ...apiFindings(ctx, name, known, use),
        ...optionFindings(ctx, name, known, use),
        ...declareFindings(ctx, name, known, use),
      ]
    })
  })
}
