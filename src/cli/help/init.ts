import type { Help } from './help'

export const init: Help = {
  en: `Usage: crossmp init [options]

Adds crossmp's plugin to the configuration of the project in the current folder:
that of Taro, uni-app or Mpx, or of Vite, webpack, Rspack, Rollup, Rolldown or
Babel. Where there are several, or one is written in a way that crossmp does not
know for sure, it writes nothing and shows what to write.

  --dry           Shows the change as a diff, and writes nothing.
  --lang <en|zh>  The language of this help. Left out: that of the system.
  --help          Shows this.

Exit status: 0 where the plugin is there now, 1 where something is left to
write, 2 where it could not run.
`,
  zh: `用法：crossmp init [选项]

把 crossmp 的插件加到当前目录中项目的配置里：Taro、uni-app 或 Mpx 的配置，
或者 Vite、webpack、Rspack、Rollup、Rolldown 或 Babel 的配置。
如果有多个配置，或者无法确定配置的写法，则不写入，只显示要写的内容。

  --dry           以 diff 显示改动，不写入文件。
  --lang <en|zh>  帮助的语言。默认：系统的语言。
  --help          显示帮助。

退出码：插件已经加好为 0，还需要手动修改为 1，无法运行为 2。
`,
}
