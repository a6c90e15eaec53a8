import { defineConfig } from '@tarojs/cli'
import { crossmp } from 'crossmp/webpack'

export default defineConfig({
  projectName: 'crossmp-example-taro',
  date: '2026-1-1',
  designWidth: 750,
  deviceRatio: { 750: 1 },
  framework: 'react',
  compiler: 'webpack5',
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  mini: {
    webpackChain(chain) {
      chain.plugin('crossmp').use(crossmp({ imports: ['@tarojs/taro'] }))
    },
  },
})
