import type { Kernel } from '../kernel'
import { objectOf } from './define'
import { type Native, syncApi } from './members'
import type { NativeTables } from './tables'

type Options = Readonly<Record<string, unknown>>

/** What happens at once: methods with their arguments, and how. */
export interface Step {
  readonly moves: readonly (readonly [method: string, args: readonly unknown[]])[]
  readonly options: Options
}

/** An object that records steps until they are exported, in the form of the platform. */
export const createAnimation = (
  kernel: Kernel,
  tables: NativeTables,
  preset: Options,
  toExport: (steps: readonly Step[]) => object,
): object => {
  let moves: [string, unknown[]][] = []
  let steps: Step[] = []
  const recording = (method: string): Native =>
    syncApi({ chains: true, run: (...args) => void moves.push([method, args]) })
  const methods = Object.keys(tables.objects.Animation ?? {})
  return objectOf(kernel, tables, 'Animation', {
    ...Object.fromEntries(methods.map((method) => [method, recording(method)])),
    step: syncApi({
      chains: true,
      run: (options) => {
        steps.push({ moves, options: { ...preset, ...(options as Options | undefined) } })
        moves = []
      },
    }),
    export: syncApi({
      run: () => {
        const exported = toExport(steps)
        steps = []
        return exported
      },
    }),
  })
}
