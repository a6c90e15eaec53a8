import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import vm from 'node:vm'
import type { template } from 'glass-easel'
import { TmplGroup } from 'glass-easel-template-compiler'
import type { DefaultPlatform as Platform } from '../../../src/types/mpx'
import { dialects } from './dialects'
import { toScript, wxsGlobals } from './wxs'

interface Problem {
  readonly isError: boolean
  readonly path: string
  readonly startLine: number
  readonly message: string
}

/** Compiles the template of a page or a component, with those that it imports. `components`: the tags of those that it uses. */
export function compileTemplate(
  root: string,
  platform: Platform,
  path: string,
  components: readonly string[],
): template.ComponentTemplate {
  const { extension, toWxml } = dialects[platform]
  const group = new TmplGroup()
  group.setExtraRuntimeScript(wxsGlobals)
  const seen = new Set([path])
  // The set grows while it is gone through.
  for (const each of seen) {
    const source = readFileSync(join(root, `${each}.${extension}`), 'utf8')
    refuse(group.addTmpl(each, toWxml(source, components)))
    for (const imported of group.getDirectDependencies(each)) seen.add(imported)
    addScripts(group, root, group.getScriptDependencies(each))
  }
  const groupList = vm.runInThisContext(group.getTmplGenObjectGroups())
  group.free()
  return { groupList, content: groupList[path], fallbackListenerOnNativeNode: true }
}

/** Adds WXS modules, with those that they require. Names have the ending only where they are required by. */
function addScripts(group: TmplGroup, root: string, paths: readonly string[]): void {
  const seen = new Set(paths)
  // The set grows while it is gone through.
  for (const each of seen) {
    const source = readFileSync(join(root, each.replace(/(\.wxs)?$/, '.wxs')), 'utf8')
    group.addScript(each, toScript(source))
    for (const [, , id = ''] of source.matchAll(/\brequire\((['"])(.+?)\1\)/g)) {
      seen.add(posix.join(each, '..', id))
    }
  }
}

function refuse(problems: readonly Problem[]): void {
  const problem = problems.find(({ isError }) => isError)
  if (!problem) return
  throw new Error(`${problem.path}:${problem.startLine + 1}: ${problem.message}`)
}
