import type { Driver } from '../types/driver'
import { config } from './config'

/** Makes a driver's `develop`. Its host says what the app runs as: `'develop'`, `'trial'`, `'release'`, anything, or throws. */
export const developing =
  <H>(env: (host: H) => unknown): NonNullable<Driver<H>['develop']> =>
  (host, nameOfHost) => {
    let said: unknown
    const isDevelopment = (): boolean => {
      if (config.development !== undefined) return config.development
      // It costs a native call: asked once, when it is needed.
      if (said === undefined) said = answerOf(() => env(host))
      return said === 'develop'
    }
    const warned: { [message: string]: boolean } = {}
    return {
      here: () => (isDevelopment() ? showing(new Error()) : undefined),
      warn(message) {
        if (!isDevelopment() || config.onUnsupported === 'ignore' || warned[message]) return
        warned[message] = true
        console.warn(`[crossmp] ${message} (${nameOfHost()})`)
      },
    }
  }

function answerOf(env: () => unknown): unknown {
  try {
    return env() || ''
  } catch {
    return ''
  }
}

// Some engines have a stack of what is thrown only, some put the error before it.
const showing =
  ({ stack }: Error) =>
  (error: Error): void => {
    if (stack) error.stack = `${error}\n${stack.replace(/^Error.*\n/, '')}`
  }
