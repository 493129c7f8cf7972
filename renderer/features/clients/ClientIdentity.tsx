import Box from '@mui/material/Box';
import { formatShortDay } from '../../../shared/domain/dates/formatDay.ts';
import { politeName } from '../../../shared/domain/parties/names.ts';
import { formatSiret } from '../../../shared/domain/parties/siret.ts';
import { countText } from '../../../shared/messages/countOf.ts';
import type { Client, Contact } from '../../../shared/records/records.ts';
import { type FactLine, Facts, Section } from '../../ui/index.ts';
import { addressText } from './addressText.ts';

const signatory = ({ signatoryName, signatoryRole }: Client): string =>
  [signatoryName, signatoryRole].filter(Boolean).join(', ');

/** What the terms ask of a client that buys (4.6, 4.2). */
const contractLines = ({ insuranceValidUntil, logoConsentOn }: Client): FactLine[] => [
  {
    label: 'Assurance',
    value: insuranceValidUntil && `Attestation valable jusqu’au ${formatShortDay(insuranceValidUntil)}`,
  },
  {
    label: 'Logo',
    value: logoConsentOn
      ? `Accord du ${formatShortDay(logoConsentOn)}`
      : 'Sans accord\u00a0: à ne pas montrer',
  },
];

const organisationLines = (client: Client): FactLine[] => [
  { label: 'Forme juridique', value: client.legalForm },
  { label: 'SIRET', value: client.siret && formatSiret(client.siret) },
  { label: 'N° de TVA', value: client.vatNumber },
  { label: 'Signataire', value: signatory(client) },
  ...(client.kind === 'funder' ? [] : contractLines(client)),
  ...(client.headcount === undefined
    ? []
    : [{ label: 'Effectif', value: countText(client.headcount, 'salarié') }]),
];

const ContactLine = ({ contact }: { readonly contact: Contact }) => (
  <li>
    {[contact.name, contact.role].filter(Boolean).join(', ')}
    <Box component="span" sx={{ color: 'text.secondary', ml: 1 }}>
      {[contact.phone, contact.email].filter(Boolean).join(' · ')}
    </Box>
  </li>
);

/** Who a client is and how to reach it. */
export const ClientIdentity = ({ client }: { readonly client: Client }) => (
  <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, columnGap: 6 }}>
    <Section title="Identité">
      <Facts
        lines={
          client.kind === 'individual'
            ? [{ label: 'Nom', value: politeName(client) }]
            : organisationLines(client)
        }
      />
    </Section>
    <Section title="Coordonnées">
      <Facts
        lines={[
          { label: 'Adresse', value: addressText(client.address) },
          ...(client.billingAddress
            ? [{ label: 'Facturation', value: addressText(client.billingAddress) }]
            : []),
          { label: 'Téléphone', value: client.phone },
          { label: 'Courriel', value: client.email },
        ]}
      />
      {(client.contacts?.length ?? 0) > 0 && (
        <Box component="ul" aria-label="Contacts" sx={{ listStyle: 'none', p: 0, m: 0, mt: 1.5 }}>
          {client.contacts?.map((contact) => (
            <ContactLine key={contact.name + contact.email} contact={contact} />
          ))}
        </Box>
      )}
    </Section>
    {client.notes && (
      <Section title="Notes">
        <Box sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{client.notes}</Box>
      </Section>
    )}
  </Box>
);
