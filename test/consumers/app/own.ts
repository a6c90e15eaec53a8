import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Framework } from '../../../src/babel/frameworks'

/** What a framework's package says, in the first group of a pattern each, of the names under which it has more than the host. */
export interface Told {
  readonly file: string
  readonly names: RegExp
}

/** Tests that all that crossmp leaves to a framework is in the framework's packages, as they are installed beside an app. */
export function testOwn(
  { title, own }: Framework,
  packages: () => string,
  told: readonly Told[],
): void {
  it(`${title} has of its own what is left to it`, () => {
    const names = told.flatMap(({ file, names }) =>
      [...readFileSync(join(packages(), file), 'utf8').matchAll(names)].map(([, name]) => name),
    )
    expect(names).toEqual(expect.arrayContaining(Object.keys(own)))
  })
}
