import { createRequire } from 'node:module'
import { plainError } from '../babel/options/optionErrors'

/** What is used of Babel, which the app installs. */
export type Babel = Pick<
  typeof import('@babel/core'),
  'parseSync' | 'transformSync' | 'transformFromAstSync' | 'traverse' | 'types' | 'version'
>

const oldest = [7, 20] as const

let loading: Promise<Babel> | undefined
let loaded: Babel | undefined

/** Loads Babel, once, or says what to install. */
export function babel(): Promise<Babel> {
  loading ??= import('@babel/core').catch(unlessMissing).then(checked)
  return loading
}

/** The same for who cannot wait. */
export function babelNow(): Babel {
  loaded ??= checked(requireBabel())
  return loaded
}

function requireBabel(): Babel | undefined {
  try {
    return createRequire(__filename)('@babel/core')
  } catch (error) {
    return unlessMissing(error as NodeJS.ErrnoException)
  }
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'MODULE_NOT_FOUND') return undefined
  throw error
}

function checked(babel: Babel | undefined): Babel {
  if (babel && isNewEnough(babel.version)) return babel
  const found = babel ? `, but found ${babel.version}` : ''
  throw plainError(
    `crossmp needs @babel/core ${oldest.join('.')} or newer${found}: run npm install --save-dev @babel/core`,
  )
}

function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1])
}
