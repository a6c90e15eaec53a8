import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import vm from 'node:vm'
import type { DefaultPlatform as Platform } from '../../../src/types/mpx'

type Exports = Record<string, unknown>

/** Where each platform looks for packages. Only WeChat's tools put them there; Alipay's resolve npm's own folder. */
const packageFolders = { wechat: 'miniprogram_npm', alipay: 'node_modules' } as const

/** Loads the CommonJS modules of a built app, by the rules of its platform. */
export class Modules {
  private readonly loaded = new Map<string, { exports: Exports }>()

  constructor(
    private readonly root: string,
    private readonly platform: Platform,
    private readonly context: vm.Context,
  ) {}

  /** `path` from the app's root, without its ending. */
  load(path: string): Exports {
    return this.run(fileOf(join(this.root, path)) ?? fail(path, 'the app'))
  }

  private run(file: string): Exports {
    const known = this.loaded.get(file)
    if (known) return known.exports
    const module = { exports: {} as Exports }
    this.loaded.set(file, module)
    const code = readFileSync(file, 'utf8')
    const wrapper = vm.compileFunction(code, ['require', 'module', 'exports'], {
      filename: file,
      parsingContext: this.context,
    })
    const require = (id: string) => this.run(resolveModule(this.root, this.platform, id, file))
    wrapper.call(module.exports, require, module, module.exports)
    return module.exports
  }
}

/** The file that `id` stands for in the file `importer` of an app. */
export function resolveModule(
  root: string,
  platform: Platform,
  id: string,
  importer: string,
): string {
  const name = relative(root, importer)
  if (id.startsWith('.')) return fileOf(resolve(dirname(importer), id)) ?? fail(id, name)
  if (id.startsWith('/')) return fileOf(join(root, id)) ?? fail(id, name)
  for (let folder = dirname(importer); ; folder = dirname(folder)) {
    const found = packageFile(join(folder, packageFolders[platform], id))
    if (found) return found
    if (folder === root || folder === dirname(folder)) return fail(id, name)
  }
}

/** The file that a path without an ending, or a folder, stands for. */
function fileOf(path: string): string | undefined {
  return [path, `${path}.js`, join(path, 'index.js')].find(
    (file) => existsSync(file) && statSync(file).isFile(),
  )
}

/** Native tools know `main`, and nothing of `exports`. */
function packageFile(path: string): string | undefined {
  const manifest = join(path, 'package.json')
  if (!existsSync(manifest)) return fileOf(path)
  const { main = 'index.js' } = JSON.parse(readFileSync(manifest, 'utf8'))
  return fileOf(join(path, main))
}

function fail(id: string, importer: string): never {
  throw new Error(`module "${id}" of ${importer} is not defined`)
}
