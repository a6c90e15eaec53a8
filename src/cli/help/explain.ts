import type { Help } from './help'

export const explain: Help = {
  en: `Usage: crossmp explain <name> [options]

Tells what crossmp knows of

  an API      crossmp explain uploadFile
  a part      crossmp explain uploadFile.object.timeout, as in mpx.canIUse
  a finding   crossmp explain absent-api, by the code behind its message

  --lang <en|zh>  The language of the text. Left out: that of the system.
  --help          Shows this.

Exit status: 0, or 2 where there is no such name.
`,
  zh: `用法：crossmp explain <名字> [选项]

解释

  API         crossmp explain uploadFile
  API 的部分  crossmp explain uploadFile.object.timeout，写法和 mpx.canIUse 相同
  问题        crossmp explain absent-api，即提示末尾的代号

  --lang <en|zh>  文字的语言。默认：系统的语言。
  --help          显示帮助。

退出码：正常为 0，没有这个名字为 2。
`,
}
