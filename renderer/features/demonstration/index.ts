export { showDemonstration } from './demonstrationCommands.ts';
export { leaveDemonstration } from '../../db/index.ts';
