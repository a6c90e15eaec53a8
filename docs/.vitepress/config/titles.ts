import type { MarkdownRenderer } from 'vitepress'

/** Shows the file that a block of code stands for: `title="app.js"`. */
export function fileTitles(md: MarkdownRenderer): void {
  const { fence } = md.renderer.rules
  if (!fence) return
  md.renderer.rules.fence = (tokens, index, options, env, self) => {
    const [, title] = / title="([^"]+)"/.exec(tokens[index]?.info ?? '') ?? []
    const block = fence(tokens, index, options, env, self)
    return title ? `<p class="file-title">${md.utils.escapeHtml(title)}</p>${block}` : block
  }
}
