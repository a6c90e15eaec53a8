import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mapValues } from 'lodash-es'
import webpack, { type Configuration } from 'webpack'
import { folder, versionOf } from './contender'

const provided: Record<string, string> = {
  ...Object.fromEntries(
    ['window', 'document', 'navigator', 'requestAnimationFrame', 'cancelAnimationFrame']
      .concat(['SVGElement', 'MutationObserver', 'history', 'location', 'URLSearchParams', 'URL'])
      .map((name) => [name, name]),
  ),
  Element: 'TaroElement',
}

/** Bundles as Taro's runner does for mini-programs: its constants, its globals out of its runtime. Not minified. */
export async function bundleTaro(code: string, env: string): Promise<string> {
  // Where the package.json of no module says that it is none.
  const place = mkdtempSync(join(folder, 'node_modules/.bundle-'))
  try {
    writeFileSync(join(place, 'app.js'), code)
    await run(configuration(place, env))
    return readFileSync(join(place, 'bundle.js'), 'utf8')
  } finally {
    rmSync(place, { recursive: true, force: true })
  }
}

function configuration(place: string, env: string): Configuration {
  return {
    mode: 'production',
    entry: join(place, 'app.js'),
    output: { path: place, filename: 'bundle.js', globalObject: 'globalThis' },
    target: ['web', 'es2015'],
    optimization: { minimize: false },
    performance: false,
    resolve: {
      modules: [join(folder, 'node_modules')],
      mainFields: ['browser', 'module', 'jsnext:main', 'main'],
    },
    plugins: [
      new webpack.DefinePlugin(constants(env)),
      new webpack.ProvidePlugin(mapValues(provided, (name) => ['@tarojs/runtime', name])),
    ],
  }
}

/** The runner's defaults: of its DOM, `innerHTML` alone. */
const constants = (env: string): Record<string, string> => ({
  'process.env.TARO_ENV': JSON.stringify(env),
  'process.env.TARO_PLATFORM': '"mini"',
  'process.env.TARO_VERSION': JSON.stringify(versionOf('@tarojs/taro')),
  'process.env.FRAMEWORK': '"react"',
  'process.env.SUPPORT_TARO_POLYFILL': '"disabled"',
  ENABLE_INNER_HTML: 'true',
  ...Object.fromEntries(
    ['ADJACENT_HTML', 'SIZE_APIS', 'TEMPLATE_CONTENT', 'CLONE_NODE', 'CONTAINS']
      .concat('MUTATION_OBSERVER')
      .map((name) => [`ENABLE_${name}`, 'false']),
  ),
})

const run = (configuration: Configuration): Promise<void> =>
  new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error)
      else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })))
      else resolve()
    })
  })
