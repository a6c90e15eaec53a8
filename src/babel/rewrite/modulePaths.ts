import { formName } from '../../core/formName'
import { lighter } from '../../entries/lighter'
import type { Platform } from '../../types/gate'
import type { Context } from '../context'
import type { Form } from '../forms'
import { isDriven } from '../libraryNames'
import { type Minimum, within } from '../options/minimum'

/** The platform's index: every export by name, and the whole `mpx`. */
export function indexModule(ctx: Context): string {
  return ctx.production ? `${folderOf(ctx)}/production` : folderOf(ctx)
}

const folderOf = ({ source, platform }: Context): string => `${source}/${platform}`

/** The module to import one name from: its own, so that nothing else is loaded where nothing shakes trees. */
export function moduleOf(ctx: Context, name: string): string {
  return name === 'mpx' ? indexModule(ctx) : `${folderOf(ctx)}/${name}`
}

/** What that module calls it: the lightest that the app's minimum and the file allow, and without what helps developers in production. */
export function exportOf(
  { platform, minimum, production }: Context,
  name: string,
  form: Form = 'whole',
): string {
  const parts = [
    lightestOf(name, platform, minimum),
    form !== 'whole' && form,
    production && isDriven(name) && 'production',
  ]
  return formName(parts.filter((part) => typeof part === 'string')) || name
}

/** The lightest form of an API that every host of the app is new enough for: `latest`, `current`, or none but the whole. */
export function lightestOf(
  name: string,
  platform: Platform,
  minimum: Minimum | undefined,
): string | undefined {
  const choices = lighter[platform]
  if (!Object.hasOwn(choices, name)) return undefined
  return choices[name]?.find(({ required }) => required.every((gate) => within(gate, minimum)))
    ?.folder
}
