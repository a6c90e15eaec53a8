import { ref, watchEffect } from 'vue'
import type { Platform } from '../../../src/testing/types'
import { type Bundle, bundle } from './bundle'
import { type Compiled, compile } from './compile'
import type { Language } from './words'

interface Given {
  readonly code: string
  readonly platform: Platform
  readonly target: string | undefined
  readonly language: Language
}

/** The app as it is compiled and bundled for a platform, or why it can't be. */
export function useCompiled(given: () => Given) {
  const compiled = ref<Compiled>()
  const built = ref<Bundle>()
  const problem = ref<string>()
  watchEffect(async (onCleanup) => {
    let isStale = false
    onCleanup(() => {
      isStale = true
    })
    const { code, platform, target, language } = given()
    try {
      const result = await compile(code, platform, target, language)
      if (isStale) return
      compiled.value = result
      const made = await bundle(result.code, platform)
      if (isStale) return
      built.value = made
      problem.value = undefined
    } catch (error) {
      if (!isStale) problem.value = (error as Error).message
    }
  })
  return { compiled, built, problem }
}
