// crossmp in a workspace, or linked: bundlers see it where the link leads to, outside of node_modules.
import { afterEach, expect, test } from 'vitest'
import { root } from '../../scripts/apis'
import { type App, makeApp } from './app'
import { builds } from './builds/index'

const apps: App[] = []
afterEach(() => {
  for (const app of apps.splice(0)) app.remove()
})

test.each(Object.entries(builds))('%s says nothing of what is in it', async (_, build) => {
  const app = makeApp(root, {
    'src/app.js': "export { go } from './api.js'\nexport const a = () => wx.nothing()",
    'src/api.js': "export * from 'crossmp'\nexport { mpx as go } from 'crossmp'",
  })
  apps.push(app)
  const globals = ['wx'] as const
  const { warnings } = await build(app, { platform: 'wechat', globals })
  expect(new Set(warnings.map(({ file }) => file))).toEqual(new Set(['src/api.js']))
  expect(warnings).toHaveLength(2)
})
