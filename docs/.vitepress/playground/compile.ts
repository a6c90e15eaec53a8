import type { Reported } from '../../../src/inspect/reported'
import { textOf } from '../../../src/messages/textOf'
import type { Platform } from '../../../src/testing/types'
import { babel } from './babel'

/** What the plugin says of the code. */
export interface Remark {
  readonly line: number
  readonly text: string
}

export interface Compiled {
  readonly code: string
  readonly remarks: readonly Remark[]
}

/** Babel and our plugin come when they are needed. */
const load = async () => {
  const [core, { default: plugin }] = await Promise.all([
    babel(),
    import('../../../src/babel/index'),
  ])
  return { core, plugin }
}

let loaded: ReturnType<typeof load> | undefined

const remarkOf = (report: Reported, language: 'en' | 'zh'): Remark => ({
  line: report.loc?.start.line ?? 1,
  text: textOf(report, language),
})

/** Compiles an app for one platform, as a build with the Babel plugin does. Throws what Babel does. */
export async function compile(
  code: string,
  platform: Platform,
  target: string | undefined,
  language: 'en' | 'zh',
): Promise<Compiled> {
  loaded ??= load()
  const { core, plugin } = await loaded
  const remarks: Remark[] = []
  const options = {
    platform,
    ...(target && { targets: { [platform]: target } }),
    onReport: (report: Reported) => remarks.push(remarkOf(report, language)),
  }
  const result = core.transformSync(code, {
    filename: 'app.ts',
    presets: ['typescript'],
    plugins: [[plugin, options]],
  })
  return { code: result?.code ?? '', remarks }
}
