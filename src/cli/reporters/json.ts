import type { Finding } from '../finding'
import type { Reporter } from './reporter'

/** The findings as JSON. */
export const json: Reporter = ({ findings }) => JSON.stringify(findings.map(withoutFrame), null, 2)

const withoutFrame = ({ frame: _, ...finding }: Finding): Omit<Finding, 'frame'> => finding
