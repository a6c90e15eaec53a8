// Installs, builds and runs the apps under examples with the package as npm would publish it: `npm run test:consumers`.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Argument, Command } from 'commander'
import { root } from './apis'

const folder = join(root, 'test/consumers')
const ending = '.consumer.ts'
const names = readdirSync(folder)
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length))

/** Those that take seconds, not minutes: `npm test` runs them. */
const light = ['alipay', 'esbuild', 'shop', 'vite', 'webpack']

const command = new Command('npm run test:consumers --')
  .description('Installs, builds and runs the apps under examples.')
  .addArgument(new Argument('[names...]', 'some of them (default: all)').choices(names))
  .option('--light', 'only those that npm test runs')
  .parse()

const chosen = command.opts<{ light?: true }>().light
  ? names.filter((name) => light.includes(name))
  : command.args.length > 0
    ? command.args
    : names

const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--config',
    join(folder, 'vitest.config.mts'),
    ...chosen.map((name) => join(folder, name + ending)),
  ],
  { cwd: root, stdio: 'inherit' },
)
process.exitCode = status ?? 1
