import type { Help } from './help'

export const check: Help = {
  en: `Usage: crossmp check [paths…] [options]

Finds what does not work on a platform, in scripts (.js .ts .jsx .tsx .mjs .cjs
.mts .cts) and in the scripts of components (.vue .mpx .wpy). Folders are read
whole, but for node_modules, miniprogram_npm and dist. Without paths, it reads
the miniprogramRoot of project.config.json or mini.project.json, else the
current folder.

What is not given here is taken from the options for crossmp in the Babel or
bundler configuration of the current folder. A line on stderr tells what.

  --platform <name>    wechat or alipay. Left out: what the project builds for.
  --targets <version>  The oldest version that the app runs on: 2.10.0, and of
                       Alipay also base1=1.24.10,client=10.2.0. It needs
                       --platform.
  --globals <names>    Globals that stand for mpx: wx,uni
  --imports <names>    Modules of frameworks that stand for it: @tarojs/taro
  --json               Prints the findings as JSON.
  --sarif              Prints them as SARIF 2.1.0, for code scanning.
  --github             Prints them for GitHub Actions, each at its line.
  --lang <en|zh>       The language of the text. Left out: that of the system.
  --help               Shows this.

Exit status: 0 where nothing is found, 1 where something is, 2 where it could
not run, or not read a file.
`,
  zh: `用法：crossmp check [路径…] [选项]

检查脚本（.js .ts .jsx .tsx .mjs .cjs .mts .cts）和组件里的脚本
（.vue .mpx .wpy），找出在各平台上不可用的用法。目录会整个读取，但跳过
node_modules、miniprogram_npm 和 dist。不写路径时，读取 project.config.json 或
mini.project.json 里的 miniprogramRoot，没有就读取当前目录。

没有写明的选项，取自当前目录的 Babel 或打包工具配置里 crossmp 的选项，
并在 stderr 中说明。

  --platform <名字>    wechat 或 alipay。默认：项目构建的所有平台。
  --targets <版本>     应用支持的最低版本：2.10.0，支付宝还可以写
                       base1=1.24.10,client=10.2.0。需要同时写 --platform。
  --globals <名字>     代表 mpx 的全局对象：wx,uni
  --imports <名字>     代表 crossmp 的框架模块：@tarojs/taro
  --json               以 JSON 输出问题。
  --sarif              以 SARIF 2.1.0 输出，用于代码扫描。
  --github             按 GitHub Actions 的格式输出，直接显示在对应的行上。
  --lang <en|zh>       文字的语言。默认：系统的语言。
  --help               显示帮助。

退出码：没有问题为 0，有问题为 1，无法运行或有文件读不了为 2。
`,
}
