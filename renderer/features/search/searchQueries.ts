export { type Hit, searchEverything as findEverything } from '../../db/index.ts';
