import type { Help } from './help'

export const crossmp: Help = {
  en: `Usage: crossmp <command>

  check [paths…]    Finds what does not work on a platform, in sources.
  minimum [paths…]  Tells the oldest version of each platform that they need.
  explain <name>    Tells what crossmp knows of an API, or of a finding.
  matrix [names…]   Tells from when each platform has APIs.
  init              Adds crossmp's plugin to your build.
  migrate [paths…]  Rewrites calls of wx, my, uni, Taro and Mpx to mpx.

  --help            Shows this. Each command has its own: crossmp check --help
  --version         Shows the version of crossmp.
`,
  zh: `用法：crossmp <命令>

  check [路径…]     检查应用源码在各平台上有哪些用法不可用。
  minimum [路径…]   给出源码需要的各平台最低版本。
  explain <名字>    解释 API、API 的一部分，或者问题的代号。
  matrix [名字…]    列出各平台从哪个版本开始支持 API。
  init              把 crossmp 的插件加到构建配置里。
  migrate [路径…]   把 wx、my、uni、Taro 和 Mpx 的调用改写成 crossmp 的 mpx。

  --help            显示帮助。各命令有自己的帮助：crossmp check --help
  --version         显示 crossmp 的版本。
`,
}
