import { useState } from 'react';
import type { Claim } from '../../../../shared/domain/bank/claim.ts';
import { type Act, ChoiceBar, EmptyState, useKept } from '../../../ui/index.ts';
import { type BankFilter, bankFilters } from './bankFilters.ts';
import { BankLineList } from './BankLineList.tsx';
import type { Bank } from './bankQueries.ts';
import { MatchDialog } from './MatchDialog.tsx';
import { StatementList } from './StatementList.tsx';
import type { Proposals } from './useProposals.ts';

/** The lines of the bank that a filter shows, or the statements that told them; a line opens what it may pay. */
export function BankContent({
  bank,
  claims,
  proposals,
  fresh,
  read,
}: {
  readonly bank: Bank;
  readonly claims: readonly Claim[];
  readonly proposals: Proposals | null;
  /** Whether the proposals are of what the bank and the invoices are now. */
  readonly fresh: boolean;
  readonly read: Act;
}) {
  const [shown, setShown] = useKept<BankFilter>('bank:shown', 'toMatch');
  // The list stays as it was while its lines are dealt with: a line that leaves it would take the cursor along.
  const [opened, setOpened] = useState<{ readonly key: string; readonly bank: Bank } | null>(null);
  const choice = <ChoiceBar label="Montrer" options={bankFilters} chosen={shown} onChoose={setShown} />;
  if (bank.statements.length === 0)
    return (
      <EmptyState
        title="Aucun relevé"
        text="Exportez les opérations de votre compte en CSV depuis le site de votre banque, puis choisissez ou déposez ici le fichier. Émarge propose les factures que chaque somme règle&nbsp;; vous confirmez."
        action={read}
      />
    );
  if (shown === 'statements') return <StatementList bank={bank} toolbar={choice} />;
  return (
    <>
      {shown && (
        <BankLineList
          shown={shown}
          lines={(opened?.bank ?? bank).lines}
          proposals={proposals}
          toolbar={choice}
          onOpen={(key) => setOpened({ key, bank })}
        />
      )}
      {opened && (
        <MatchDialog
          bank={bank}
          claims={claims}
          proposals={fresh ? proposals : null}
          first={opened.key}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}
