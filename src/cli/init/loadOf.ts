/** The statement that loads `crossmp` of a module. */
export const loadOf = (module: string, isModule: boolean): string =>
  isModule ? `import { crossmp } from '${module}'` : `const { crossmp } = require('${module}')`
