import { conformance } from '../conformance'
import { events, sync } from './cases/sync'

conformance([...sync, ...events])
