import { addDays, type CivilDay } from '../../dates/civilDay.ts';
import { sentence } from '../../orders/sentence.ts';
import { backupNoticeDays } from '../leadTimes.ts';
import type { OrganisationContext } from '../organisationContext.ts';
import { sinceDay } from '../phrases.ts';
import type { Task } from '../task.ts';

/**
 * Everything was last saved to a file a week ago or more, or never since work began (art. 32 RGPD: what is kept of
 * people must come back after an incident).
 * @example saved on 16 November //=> from 23 November, « Aucune sauvegarde depuis 7 jours »
 */
export function saveEverything({ name, backup }: OrganisationContext, today: CivilDay): Task | null {
  if (backup === null) return null;
  const by = addDays(backup.since, backupNoticeDays);
  if (today < by) return null;
  const since = sinceDay(backup.since, today);
  return {
    key: 'saveEverything',
    kind: 'organisation',
    whom: name,
    what: backup.isFirst
      ? sentence`Jamais sauvegardé hors de cet ordinateur, ${since}`
      : sentence`Aucune sauvegarde ${since}`,
    by,
    clause: '32 RGPD',
    because: sentence`Tout est sur cet ordinateur : seul un fichier gardé ailleurs le rend après une perte, et la loi demande que les données des personnes se retrouvent.`,
    loss: null,
    act: { label: 'Sauvegarder', to: '/parametres/sauvegarde' },
  };
}
