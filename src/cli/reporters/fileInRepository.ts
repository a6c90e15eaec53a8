import { resolve } from 'node:path'
import { shortName } from '../../bundler/shortName'

/** A file as GitHub knows it: from the root of the repository, wherever the command runs. Elsewhere from the current folder. */
export const fileInRepository = (file: string): string =>
  shortName(resolve(file), process.env.GITHUB_WORKSPACE)
