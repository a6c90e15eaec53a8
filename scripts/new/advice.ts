import { platforms, records } from '../platforms'
import type { Known } from './known'

/** What is left to do once the files are written. */
export function adviceOf(
  names: readonly string[],
  family: string,
  known: readonly Known[],
): string {
  const without = platforms.filter((one) => !known.some(({ platform }) => platform === one))
  return [
    ...without.map(
      (one) =>
        `There is no row for ${records[one].title}: the facts know nothing like it. Leave it so, or write one if a document or JavaScript alone has it.`,
    ),
    'Replace each TODO. Then run',
    '  npm run generate',
    '  npm run check',
    `  npx vitest run test/conformance test/compat test/apis/${family} -t "${names.join('|')}"`,
  ].join('\n')
}
