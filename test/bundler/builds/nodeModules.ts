import type { Plugin } from 'rollup'
import { published } from '../../hygiene/_bundle'

/** Finds crossmp by its `exports`, and files beside each other: what Rollup leaves to a plugin. */
export const nodeModules: Plugin = {
  name: 'node_modules',
  resolveId: (id) => (id.startsWith('crossmp') ? published(id, ['import', 'default']) : null),
}
