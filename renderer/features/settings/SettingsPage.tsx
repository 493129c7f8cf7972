import { type ComponentType } from 'react';
import { useParams } from 'wouter';
import { PageHeader, PageTabs } from '../../ui/index.ts';
import { AccountsPart } from './parts/AccountsPart.tsx';
import { AppearancePart } from './parts/AppearancePart.tsx';
import { BackupPart } from './parts/BackupPart.tsx';
import { JournalPart } from './parts/JournalPart.tsx';
import { NumberingPart } from './parts/NumberingPart.tsx';
import { OrganisationPart } from './parts/OrganisationPart.tsx';
import { RatesPart } from './parts/RatesPart.tsx';
import { RemindersPart } from './parts/RemindersPart.tsx';
import { TermsPart } from './parts/TermsPart.tsx';
import { WhoPart } from './parts/WhoPart.tsx';

interface Part {
  readonly path: string;
  readonly label: string;
  readonly show: ComponentType;
}

const organisation: Part = { path: 'organisation', label: 'Organisme', show: OrganisationPart };

const parts: readonly Part[] = [
  organisation,
  { path: 'conditions', label: 'Conditions générales', show: TermsPart },
  { path: 'taux', label: 'Taux', show: RatesPart },
  { path: 'numerotation', label: 'Numérotation', show: NumberingPart },
  { path: 'relances', label: 'Relances', show: RemindersPart },
  { path: 'comptabilite', label: 'Comptabilité', show: AccountsPart },
  { path: 'apparence', label: 'Apparence', show: AppearancePart },
  { path: 'sauvegarde', label: 'Sauvegarde', show: BackupPart },
  { path: 'journal', label: 'Journal', show: JournalPart },
  { path: 'personne', label: 'Qui travaille', show: WhoPart },
];

const pathOf = ({ path }: Part): string => `/parametres/${path}`;
const tabs = parts.map((part) => ({ path: pathOf(part), label: part.label }));

/** Settings, one part at a time. */
export function SettingsPage() {
  const { part: asked } = useParams<{ part?: string }>();
  const part = parts.find(({ path }) => path === asked) ?? organisation;
  const { show: Shown } = part;
  return (
    <>
      <PageHeader crumbs={[{ label: 'Paramètres', to: '/parametres' }]} title={part.label} />
      <PageTabs label="Parties des paramètres" tabs={tabs} current={pathOf(part)} />
      <Shown />
    </>
  );
}
