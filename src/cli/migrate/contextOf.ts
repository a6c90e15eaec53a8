import { type Context, createContext } from '../../babel/context'
import type { Settings } from '../../babel/options/options'
import type { Babel } from '../../bundler/babel'
import type { Script } from '../../inspect/scripts'
import { programOf } from '../programOf'

/** A script as the Babel plugin looks at it. Throws what Babel does where it can't be parsed. */
export function contextOf(
  core: Babel,
  settings: Settings,
  { code, syntax }: Script,
  id: string,
): Context {
  return createContext({
    ...settings,
    t: core.types,
    program: programOf(core, code, id),
    filename: undefined,
    typescript: /^[cm]?tsx?$/.test(syntax),
    alone: true,
  })
}
