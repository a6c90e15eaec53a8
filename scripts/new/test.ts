import type { Known } from './known'

/** A test and an entry for the conformance suite, where no entry follows from the rows: for an API that maps more than names. */
export function testFiles(
  name: string,
  family: string,
  known: readonly [Known, ...Known[]],
): Record<string, string> {
  const [{ facts }] = known
  const test = { [`test/apis/${family}/${name}.test.ts`]: testText(name, facts.kind) }
  if (facts.kind === 'factory') return test
  if (facts.off || known.every(({ class: pair }) => pair === 'same' || pair === 'name')) return {}
  return {
    [`test/conformance/cases/${name}.ts`]: `import type { Case } from '../case'

export const ${name}: readonly Case[] = [{ ${entryText(name, facts.kind)} }]
`,
    ...test,
  }
}

function entryText(name: string, kind: string): string {
  const head = `kind: '${kind}', api: '${name}'`
  if (kind === 'event') {
    const off = name.replace(/^on/, 'off')
    return `${head}, off: '${off}', trigger: ({ host }) => host.emit(TODO, TODO), payload: TODO`
  }
  return `${head}, ${kind === 'sync' ? 'args' : 'options'}: () => TODO, result: () => TODO`
}

function testText(name: string, kind: string): string {
  const title = kind === 'factory' ? 'what a method does on the native object' : 'what differs here'
  return `import { describe, expect, it${kind === 'event' ? ', vi' : ''} } from 'vitest'
import { hosts, useMpx } from '../use'

const use = useMpx()

describe.each(hosts)('${name} on %s %o', (platform, versions) => {
  it('TODO: ${title}', async () => {
    const { host, mpx } = use(platform, versions)
    ${bodyText(name, kind)}
  })
})
`
}

function bodyText(name: string, kind: string): string {
  if (kind === 'factory') return `const object = mpx.${name}(TODO)\nexpect(TODO).toEqual(TODO)`
  if (kind === 'event') {
    return `const heard = vi.fn()\nmpx.${name}(heard)\nhost.emit(TODO, TODO)\nexpect(heard).toHaveBeenCalledWith(TODO)`
  }
  const [call, more] =
    kind === 'sync'
      ? [`mpx.${name}(TODO)`, 'TODO']
      : [`await mpx.${name}(TODO)`, `{ errMsg: '${name}:ok', TODO }`]
  return `host.answer(TODO, TODO)\nexpect(${call}).toEqual(${more})`
}
