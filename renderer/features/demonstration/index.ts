import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import type { Result } from '../../../shared/result.ts';
import type { CommitRefusal } from '../../db/index.ts';

/**
 * Makes the demonstration anew, seen from a day, and shows it. Its data are fetched only now.
 * @example await showDemonstration(useToday())
 */
export async function showDemonstration(today: CivilDay): Promise<Result<null, CommitRefusal>> {
  const commands = await import('./demonstrationCommands.ts');
  return commands.showDemonstration(today);
}
