// What 工具 → 构建 npm (Tools → Build npm) does in the developer tools.
import ci from 'miniprogram-ci'

const { warnList } = await ci.packNpmManually({
  packageJsonPath: 'package.json',
  miniprogramNpmDistDir: '.',
})
for (const warning of warnList) console.warn(warning)
