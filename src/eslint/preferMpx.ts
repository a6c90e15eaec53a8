import type { Rule } from 'eslint'
import { apis } from '../apis/names'
import { type HostName, isHostName, ownerOf } from '../babel/options/globals'
import { textOf } from '../messages/textOf'
import { records } from '../platforms/index'
import { type HostCall, hostCalls, isSameOnMpx } from './hostCalls'
import { isBehindTest } from './isBehindTest'
import { mpxNameAt } from './mpxName'
import type { RuleModule } from './plugin'
import { docsOf } from './rule'
import { buildsFor } from './settings'

const hosts = Object.values(records).flatMap(({ global }) => (isHostName(global) ? global : []))

/** Reports calls on a host's own object, `wx.request()`, of what crossmp has for all platforms. */
export const preferMpx: RuleModule = {
  meta: {
    type: 'suggestion',
    docs: docsOf('prefer-mpx', 'Prefer mpx to the object of one host'),
    fixable: 'code',
    schema: [],
  },
  create(context: Rule.RuleContext) {
    const { sourceCode, settings } = context
    const builds = buildsFor(settings)
    // What stands for `mpx` is compiled as `mpx`.
    const raw = hosts.filter((host) => !builds.some(({ globals }) => globals.includes(host)))
    const named = raw.filter((host) => sourceCode.text.includes(`${host}.`))
    if (named.length === 0) return {}
    return {
      Program() {
        for (const host of named) {
          for (const call of hostCalls(sourceCode, host)) reportCall(context, host, call)
        }
      },
    }
  },
}

function reportCall(context: Rule.RuleContext, host: HostName, call: HostCall): void {
  const { api, member } = call
  const owner = ownerOf(host)
  const isSame = owner.spelling === 'contract' || isSameOnMpx(owner.name, call)
  const args = { host, owner: owner.name, member: api, isSame }
  context.report({
    node: member,
    message: textOf({ code: 'native-call', args }),
    fix: (fixer) => (isSame ? fixesOf(context, host, call, fixer) : []),
  })
}

function fixesOf(
  { sourceCode, settings }: Rule.RuleContext,
  host: HostName,
  { api, object }: HostCall,
  fixer: Rule.RuleFixer,
): Rule.Fix[] {
  const builds = buildsFor(settings)
  const isEverywhere = builds.every(({ platform }) => apis[api]?.includes(platform))
  if (!isEverywhere || isBehindTest(sourceCode, host, object)) return []
  const [build] = builds
  const mpx = build && mpxNameAt(sourceCode, object, build.source)
  return mpx ? [fixer.replaceText(object, mpx.name), ...mpx.add(fixer)] : []
}
