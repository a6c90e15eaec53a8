import { conformance } from '../conformance'
import { factories, file } from './cases/file'

conformance([...file, ...factories])
