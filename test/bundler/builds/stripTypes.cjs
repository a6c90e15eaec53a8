// Takes types away, where a bundler leaves that to others: as a loader for webpack and Rspack, as a function for Rollup.
const remapping = require('@jridgewell/remapping')
const { transform } = require('esbuild')

exports.strip = (code, sourcefile) =>
  transform(code, { loader: 'ts', sourcemap: 'external', sourcefile })

exports.default = async function stripTypes(code, before) {
  const done = this.async()
  const { code: js, map } = await exports.strip(code, this.resourcePath)
  done(null, js, before ? remapping([JSON.parse(map), before], () => null) : JSON.parse(map))
}
