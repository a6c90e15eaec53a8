import type { Help } from './help'

export const matrix: Help = {
  en: `Usage: crossmp matrix [names…] [options]

Tells from when each platform has APIs: those that are named, with their
options, results and methods, or all of them.

  --format <format>  md (Markdown), json, or html, a page. Left out: md.
  --lang <en|zh>     The language of the text. Left out: that of the system.
  --help             Shows this.

Exit status: 0, or 2 where there is no such name.
`,
  zh: `用法：crossmp matrix [名字…] [选项]

列出各平台从哪个版本开始支持 API：写了名字时，包括它们的参数、返回值和方法；
不写时列出所有 API。

  --format <格式>    md（Markdown）、json，或 html（单独的网页）。默认：md。
  --lang <en|zh>     文字的语言。默认：系统的语言。
  --help             显示帮助。

退出码：正常为 0，没有这个名字为 2。
`,
}
