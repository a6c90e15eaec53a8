import uni from '@dcloudio/vite-plugin-uni'
import crossmp from 'crossmp/vite'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [uni(), crossmp({ globals: ['uni'] })],
  build: { target: 'es2015' },
})
