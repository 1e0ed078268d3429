/**
 * What the server uses and the oldest supported editors do not have: on another machine they run it in Node.js 20.
 * Imported before everything else, since some of it is used while modules load. The server has its process for itself.
 */
import { groupBy } from '../library/group-by.ts'

Map.groupBy ??= groupBy
