import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import vm from 'node:vm'
import { newerMethods, newerStatics } from './_names'

/** A context with ES2015, less what mini-programs lack or may have changed. */
export type Engine = vm.Context

// What a page, Node or a newer engine has.
const absent = [
  'globalThis',
  'Symbol',
  'Proxy',
  'Reflect',
  'WebAssembly',
  'SharedArrayBuffer',
  'Atomics',
  'WeakRef',
  'FinalizationRegistry',
  'AggregateError',
  'escape',
  'unescape',
]

const prepare = `
  for (const name of ${JSON.stringify([...newerMethods])}) {
    delete Array.prototype[name]
    delete String.prototype[name]
    delete Promise.prototype[name]
  }
  const statics = ${JSON.stringify(newerStatics)}
  const owners = { Array, Error, Object, Promise }
  for (const owner of Object.keys(statics)) {
    for (const name of statics[owner]) delete owners[owner][name]
  }
  for (const object of [Promise, Array, Object, Error, String]) Object.freeze(object.prototype)
  for (const name of ${JSON.stringify(absent)}) delete this[name]
`

/** Makes one; `globals` are what the host gives. */
export function createEngine(globals: object = {}): Engine {
  const engine = vm.createContext(
    { setTimeout, clearTimeout, console, ...globals },
    { codeGeneration: { strings: false, wasm: false } },
  )
  vm.runInContext(`(function () { ${prepare} }).call(this)`, engine)
  return engine
}

export function run(engine: Engine, code: string): unknown {
  return vm.runInContext(code, engine, { timeout: 10_000 })
}

/** Loads a CommonJS file as the hosts' own builders do: by path, one copy of each, of which `onLoad` is told. */
export function createRequire(
  engine: Engine,
  onLoad?: (file: string) => void,
): (file: string) => Record<string, unknown> {
  const loaded = new Map<string, { exports: Record<string, unknown> }>()
  return function load(file) {
    const known = loaded.get(file)
    if (known) return known.exports
    onLoad?.(file)
    const module = { exports: vm.runInContext('({})', engine) }
    loaded.set(file, module)
    const body = `(function (require, module, exports) { ${readFileSync(file, 'utf8')}\n})`
    const define = vm.runInContext(body, engine, { filename: file, timeout: 10_000 })
    define((id: string) => load(resolve(file, id)), module, module.exports)
    return module.exports
  }
}

function resolve(from: string, id: string): string {
  if (!id.startsWith('.')) throw new Error(`${from} requires "${id}": no host's builder finds it.`)
  const file = join(dirname(from), id)
  return file.endsWith('.js') ? file : `${file}.js`
}
