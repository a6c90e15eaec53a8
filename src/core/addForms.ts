import { formName } from './formName'

/**
 * Gives a CommonJS module the names that the Babel plugin may write in the place of its API's. Nothing is shaken there: all of them
 * are the whole.
 */
export function addForms(exports: { [name: string]: unknown }, whole: unknown): void {
  for (const version of ['', 'latest', 'current']) {
    for (const form of ['', 'awaited', 'awaitedTimed']) {
      for (const mode of ['', 'production']) {
        const name = formName([version, form, mode].filter(Boolean))
        if (name) exports[name] = whole
      }
    }
  }
}
