import { join } from 'node:path'
import { platforms } from '../platforms/index'

// This file's own package, built: where it is linked, bundlers know it by the place that the link leads to.
const linked = join(__dirname, '../..')
  .split(/[\\/]/)
  .map((name) => name.replace(/[^\w]/g, '\\$&'))
  .join('[\\\\/]')

/** Ours, installed or linked: nothing in there is to be compiled. */
export const own: RegExp = new RegExp(
  `[\\\\/]node_modules[\\\\/]crossmp[\\\\/]|^${linked}[\\\\/](?:${['dist', ...platforms].join('|')})[\\\\/]`,
)
