export { gatedByBase as gated } from '../../core/gates'
