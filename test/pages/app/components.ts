import { join, relative } from 'node:path'
import type { Context } from 'node:vm'
import {
  type CodeSpace,
  type ComponentEnv,
  type component,
  glassEasel,
  MiniProgramEnv,
  type Root,
} from 'glass-easel-miniprogram-adapter'
import { mapValues } from 'lodash-es'
import type { DefaultPlatform as Platform } from '../../../src/types/mpx'
import { type Modules, resolveModule } from '../../consumers/host/modules'
import { settingsIn } from '../../consumers/host/settings'
import type { ComponentDefinition } from './alipayComponent'
import { makeBackend } from './backend'
import { dialects } from './dialects'
import { compileTemplate } from './templates'

// A property may be called as a member of elements is, such as `dataset` of Vant's button.
glassEasel.globalOptions.writeFieldsToNode = false

/** The pages and components of an app, each loaded when it is first used. */
export class Components {
  private readonly env = new MiniProgramEnv()
  private readonly space = this.env.createCodeSpace('', true)
  private readonly backend = this.env.associateBackend(makeBackend())
  private readonly loaded = new Set<string>()

  constructor(
    private readonly root: string,
    private readonly platform: Platform,
    private readonly modules: Modules,
    private readonly context: Context,
  ) {
    this.space.setOverallBehavior(readyOnceAttached(this.space))
  }

  /** A page that is not attached yet. */
  createPage(path: string): Root {
    this.load(path)
    return this.backend.createRoot('page', this.space, path)
  }

  private load(path: string): void {
    if (this.loaded.has(path)) return
    this.loaded.add(path)
    const used = { ...this.usedBy('app'), ...this.usedBy(path) }
    for (const component of Object.values(used)) this.load(component)
    // Without the rest of its settings, which would put a prefix before the names of its classes.
    const usingComponents = mapValues(used, (component) => `/${component}`)
    const template = compileTemplate(this.root, this.platform, path, Object.keys(used))
    this.space.addComponentStaticConfig(path, { usingComponents })
    this.space.addCompiledTemplate(path, template)
    this.space.componentEnv(path, (env) => this.run(path, env))
  }

  private run(path: string, env: ComponentEnv): void {
    const { toComponent } = dialects[this.platform]
    const Component = (definition: ComponentDefinition) => env.Component(toComponent(definition))
    const Behavior = (definition: ComponentDefinition) => env.Behavior(toComponent(definition))
    Object.assign(this.context, env, { Component, Behavior })
    this.modules.load(path)
  }

  /** Paths from the app's root, without an ending, as those of pages. */
  private usedBy(path: string): Readonly<Record<string, string>> {
    return mapValues(settingsIn(this.root, path).usingComponents ?? {}, (id) => {
      const file = resolveModule(this.root, this.platform, id, join(this.root, path))
      return relative(this.root, file).replaceAll('\\', '/').replace(/\.js$/, '')
    })
  }
}

/** glass-easel leaves it to its user to say that a component is laid out. */
const readyOnceAttached = (space: CodeSpace): glassEasel.GeneralBehavior =>
  space
    .getComponentSpace()
    .define()
    .lifetime('attached', function (this: unknown) {
      const { _$ } = this as component.GeneralComponent
      queueMicrotask(() => _$.triggerLifetime('ready', []))
    })
    .registerBehavior()
