import { sources } from '../.vitepress/config/sources'

const paths = () =>
  sources().map(({ path, text }) => ({
    params: { file: path.replace(/\.md$/, '') },
    content: text,
  }))

export default { paths }
