import type { Known } from './known'

/** A test and an entry for the conformance suite, where no entry follows from the rows: for an API that maps more than names. */
export function testFiles(
  name: string,
  family: string,
  known: readonly Known[],
): Record<string, string> {
  if (known.some(({ facts }) => facts.kind === 'factory')) {
    return {
      [`test/apis/${family}/${name}.test.ts`]: testText(
        name,
        'TODO: what a method does on the native object',
        `const object = mpx.${name}(TODO)
    expect(TODO).toEqual(TODO)`,
      ),
    }
  }
  if (known.every(({ class: pair }) => pair === 'same' || pair === 'name')) return {}
  return {
    [`test/conformance/cases/${name}.ts`]: `import type { Case } from '../case'

export const ${name}: readonly Case[] = [{ kind: 'call', api: '${name}', options: () => TODO, result: () => TODO }]
`,
    [`test/apis/${family}/${name}.test.ts`]: testText(
      name,
      'TODO: what differs here',
      `host.answer(TODO, TODO)
    expect(await mpx.${name}(TODO)).toEqual({ errMsg: '${name}:ok', TODO })`,
    ),
  }
}

const testText = (
  name: string,
  title: string,
  body: string,
): string => `import { describe, expect, it } from 'vitest'
import { hosts, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('${name} on %s %o', (platform, versions) => {
  it('${title}', async () => {
    const { host, mpx } = use(platform, versions)
    ${body}
  })
})
`
