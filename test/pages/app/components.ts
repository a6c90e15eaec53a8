import { join, relative } from 'node:path'
import type { Context } from 'node:vm'
import { MiniProgramEnv, type Root } from 'glass-easel-miniprogram-adapter'
import { mapValues } from 'lodash-es'
import type { DefaultPlatform as Platform } from '../../../src/types/mpx'
import { type Modules, resolveModule } from '../../consumers/host/modules'
import { makeBackend } from './backend'
import { settingsIn } from './settings'
import { compileTemplate } from './templates'

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
  ) {}

  /** A page that is not attached yet. */
  createPage(path: string): Root {
    this.load(path)
    return this.backend.createRoot('page', this.space, path)
  }

  private load(path: string): void {
    if (this.loaded.has(path)) return
    this.loaded.add(path)
    const used = mapValues(this.idsUsedBy(path), (id) => this.pathOf(id, path))
    for (const component of Object.values(used)) this.load(component)
    // Without the rest of its settings, which would put a prefix before the names of its classes.
    const usingComponents = mapValues(used, (component) => `/${component}`)
    this.space.addComponentStaticConfig(path, { usingComponents })
    this.space.addCompiledTemplate(path, compileTemplate(this.root, this.platform, path))
    this.space.globalComponentEnv(this.context, path, () => this.modules.load(path))
  }

  private idsUsedBy(path: string): Readonly<Record<string, string>> {
    const [all, own] = ['app', path].map((each) => settingsIn(this.root, each).usingComponents)
    return { ...all, ...own }
  }

  /** From the app's root, without an ending, as pages are named. */
  private pathOf(id: string, user: string): string {
    const file = resolveModule(this.root, this.platform, id, join(this.root, user))
    return relative(this.root, file).replaceAll('\\', '/').replace(/\.js$/, '')
  }
}
