import Box from '@mui/material/Box';
import { type ComponentType } from 'react';
import { Link, useParams } from 'wouter';
import { PageHeader } from '../../ui/index.ts';
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
  { path: 'apparence', label: 'Apparence', show: AppearancePart },
  { path: 'sauvegarde', label: 'Sauvegarde', show: BackupPart },
  { path: 'journal', label: 'Journal', show: JournalPart },
  { path: 'personne', label: 'Qui travaille', show: WhoPart },
];

const PartLink = ({ part, current }: { readonly part: Part; readonly current: boolean }) => (
  <Box
    component={Link}
    href={`/parametres/${part.path}`}
    aria-current={current ? 'page' : undefined}
    sx={{
      py: 0.75,
      color: current ? 'text.primary' : 'text.secondary',
      fontWeight: current ? 600 : 400,
      textDecoration: 'none',
      borderBottom: 2,
      borderColor: current ? 'primary.main' : 'transparent',
      '&:hover': { color: 'text.primary' },
    }}
  >
    {part.label}
  </Box>
);

/** Settings, one part at a time. */
export function SettingsPage() {
  const { part: asked } = useParams<{ part?: string }>();
  const part = parts.find(({ path }) => path === asked) ?? organisation;
  const { show: Shown } = part;
  return (
    <>
      <PageHeader crumbs={[{ label: 'Paramètres', to: '/parametres' }]} title={part.label} />
      <Box
        component="nav"
        aria-label="Parties des paramètres"
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 2.5,
          borderBottom: 1,
          borderColor: 'divider',
          mb: 2.5,
        }}
      >
        {parts.map((one) => (
          <PartLink key={one.path} part={one} current={one === part} />
        ))}
      </Box>
      <Shown />
    </>
  );
}
