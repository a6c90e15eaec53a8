import { conformance } from '../conformance'
import { open } from './cases/open'

conformance(open)
