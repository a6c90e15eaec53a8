import type { Language } from '../../messages/language'
import type { Platform } from '../../types/gate'

interface Words {
  taken(command: string, options: readonly string[], file: string): string
  unread(command: string, file: string, problem: string): string
  instead(file: string, built: Platform, left: Platform): string
  root(command: string, folder: string, file: string): string
  missing(command: string, folder: string, file: string): string
  unparsable(command: string, file: string): string
}

/** What is said of the project, each in a sentence. */
export const words: { readonly [L in Language]: Words } = {
  en: {
    taken: (command, options, file) => `${command} takes ${options.join(', ')} from ${file}.`,
    unread: (command, file, problem) =>
      `${command} cannot read the options for crossmp in ${file} (${problem}): pass them on the command line.`,
    instead: (file, built, left) =>
      `${file} builds for ${built}, so ${left} is not checked: pass --platform ${left} for that.`,
    root: (command, folder, file) => `${command} reads ${folder}, which ${file} names.`,
    missing: (command, folder, file) =>
      `${command} does not read ${folder}, which ${file} names: there is no such folder.`,
    unparsable: (command, file) =>
      `${command} cannot read the miniprogramRoot in ${file}: it is not JSON.`,
  },
  zh: {
    taken: (command, options, file) => `${command} 使用 ${file} 中的 ${options.join('、')}。`,
    unread: (command, file, problem) =>
      `${command} 无法读取 ${file} 中 crossmp 的选项（${problem}），请在命令行中写明。`,
    instead: (file, built, left) =>
      `${file} 构建的平台是 ${built}，因此不检查 ${left}：如需检查，请加上 --platform ${left}。`,
    root: (command, folder, file) => `${command} 读取 ${file} 指定的目录 ${folder}。`,
    missing: (command, folder, file) =>
      `${command} 没有读取 ${file} 指定的目录 ${folder}：该目录不存在。`,
    unparsable: (command, file) =>
      `${command} 无法读取 ${file} 中的 miniprogramRoot：文件不是 JSON。`,
  },
}
