import { conformance } from '../conformance'
import { ui } from './cases/ui'

conformance(ui)
