import { plainError } from '../babel/options/optionErrors'

/** Babel, which the app installs. */
export type Babel = typeof import('@babel/core')

const oldest = [7, 20] as const

let loading: Promise<Babel> | undefined

/** Loads Babel, once, or says what to install. */
export function babel(): Promise<Babel> {
  loading ??= load()
  return loading
}

async function load(): Promise<Babel> {
  const babel = await import('@babel/core').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ERR_MODULE_NOT_FOUND' || error.code === 'MODULE_NOT_FOUND') return undefined
    throw error
  })
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
