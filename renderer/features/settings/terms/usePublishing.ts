import { ok } from '../../../../shared/result.ts';
import type { TermsVersion } from '../../../../shared/records/records.ts';
import { useCommand, useToasts, useToday } from '../../../ui/index.ts';
import { changeTermsToCome, type NewTerms, publishTerms, withdrawTerms } from './termsCommands.ts';
import type { TermsShelf } from './termsQueries.ts';

/**
 * Saves a version: a new one is published, one to come is changed. Its publication is taken back from the news that
 * tells of it, as long as no order has left under it meanwhile.
 * @param shelf as it was when the draft was opened
 */
export function usePublishing({ versions }: TermsShelf, changed: TermsVersion | null) {
  const today = useToday();
  const { say } = useToasts();
  const withdraw = useCommand(withdrawTerms, {
    onDone: () => say('Annulé\u00a0: la version est retirée.'),
  });
  return async (next: NewTerms, base: Readonly<Record<string, string>> | undefined) => {
    if (changed) return changeTermsToCome(changed, next, base);
    const done = await publishTerms(
      next,
      versions.map(({ id }) => id),
      today,
    );
    if (!done.ok) return done;
    const { version, ...committed } = done.value;
    say('Conditions publiées.', {
      acts: [{ label: 'Annuler', onAct: () => withdraw.run(version, today) }],
    });
    return ok(committed);
  };
}
