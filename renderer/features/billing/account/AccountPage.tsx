import { type ReactNode, useMemo, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import type { AccountPeriod } from '../../../../shared/domain/billing/account/clientAccount.ts';
import { useLive } from '../../../db/index.ts';
import { Download, Printer } from '../../../ui/icons.ts';
import {
  DataList,
  ErrorState,
  FilterSelect,
  PageHeader,
  PageSkeleton,
  useCommand,
  useToasts,
  useToday,
} from '../../../ui/index.ts';
import { CollectDialog } from '../payments/CollectDialog.tsx';
import { printAccount, saveAccount } from './accountCommands.ts';
import { accountColumns } from './accountColumns.ts';
import { AccountFigures } from './AccountFigures.tsx';
import { periodChoices } from './accountPeriods.ts';
import { type LoadedAccount, loadAccount } from './accountQueries.ts';
import { PeriodDialog } from './PeriodDialog.tsx';

/** What can be done with an account: collect, print, save. */
function useAccountActs(loaded: LoadedAccount) {
  const { say } = useToasts();
  const print = useCommand(printAccount);
  const save = useCommand(saveAccount, {
    onDone: ({ path }) => say(`Fichier enregistré\u00a0: « ${path} ».`),
  });
  return [
    { label: 'Imprimer', icon: Printer, busy: print.busy, onAct: () => print.run(loaded) },
    { label: 'Enregistrer le PDF', icon: Download, busy: save.busy, onAct: () => save.run(loaded) },
  ];
}

/** Which days are shown: a choice of the list, or two days of one's own. */
function usePeriod() {
  const today = useToday();
  const [chosen, setChosen] = useState('all');
  const [own, setOwn] = useState<AccountPeriod | null>(null);
  const [isAsking, setAsking] = useState(false);
  const choices = useMemo(() => periodChoices(today, own), [today, own]);
  const period = choices.find(({ value }) => value === chosen)?.period ?? { from: null, to: today };
  const select = (
    <FilterSelect
      label="Période"
      options={choices}
      chosen={chosen}
      onChoose={(value) => (value === 'other' ? setAsking(true) : setChosen(value))}
    />
  );
  const dialog = isAsking && (
    <PeriodDialog
      period={period}
      today={today}
      onChoose={(next) => {
        setOwn(next);
        setChosen('own');
      }}
      onClose={() => setAsking(false)}
    />
  );
  return { period, today, select, dialog };
}

function Account({ loaded, select }: { readonly loaded: LoadedAccount; readonly select: ReactNode }) {
  const [, go] = useLocation();
  const today = useToday();
  const [isCollecting, setCollecting] = useState(false);
  const acts = useAccountActs(loaded);
  const { client, account, courses } = loaded;
  const columns = useMemo(() => accountColumns(courses), [courses]);
  return (
    <>
      <PageHeader
        crumbs={[
          { label: 'Clients', to: '/clients' },
          { label: client.name, to: `/clients/${client.id}` },
        ]}
        title={`Compte\u00a0: ${client.name}`}
        primary={{ label: 'Encaisser', onAct: () => setCollecting(true) }}
        actions={acts}
      />
      <AccountFigures account={account} />
      <DataList
        id="client-account"
        label="Compte"
        rows={account.entries}
        columns={columns}
        onOpen={({ orders: [order] }) => order && go(`/dossiers/${order}`)}
        toolbar={select}
        empty={{
          title: 'Aucun mouvement',
          text: 'Ni facture, ni règlement dans cette période.',
        }}
      />
      {isCollecting && (
        <CollectDialog payerId={client.id} chosen={[]} today={today} onClose={() => setCollecting(false)} />
      )}
    </>
  );
}

/** The account of a client or of an OPCO: what it was invoiced and what it paid, with what is owed after each line. */
export function AccountPage() {
  const { id = '' } = useParams();
  const { period, select, dialog } = usePeriod();
  const loaded = useLive(() => loadAccount(id, period), [id, period.from, period.to]);
  if (loaded === undefined) return <PageSkeleton />;
  if (loaded === null)
    return <ErrorState title="Ce client n’est pas ici" text="Il n’est pas sur cet ordinateur." />;
  return (
    <>
      <Account loaded={loaded} select={select} />
      {dialog}
    </>
  );
}
