import { politeName } from '../../domain/parties/names.ts';
import { formatSiret } from '../../domain/parties/siret.ts';
import { elided } from '../../domain/terms/text/elided.ts';
import type { Dossier } from '../../domain/orders/dossier.ts';
import type { Side, SignatureBox } from '../layout/blocks.ts';
import { formatDay } from '../../domain/dates/formatDay.ts';
import type { DocumentRequest } from '../request.ts';
import { addressLines, hasText, isAbroad, orToFill, toFill } from './wording.ts';

/** @example clientName(dossier) //=> 'Mme Sophie VIDAL' for an individual, 'Ardèche Bois' for a company */
export const clientName = ({ client }: Dossier): string =>
  client.kind === 'individual' && hasText(client.lastName) ? politeName(client) : orToFill(client.name);

const signedBy = (name: string | undefined, role: string | undefined): string =>
  hasText(role) ? `${orToFill(name)}, ${role.trim()}` : orToFill(name);

export function organisationSide({ organisation }: Dossier): Side {
  const { name, legalForm, siret, address, signatoryName, signatoryRole } = organisation;
  const lines = [
    legalForm,
    ...addressLines(address),
    `SIRET ${hasText(siret) ? formatSiret(siret) : toFill}`,
    `représenté par ${signedBy(signatoryName, signatoryRole)}`,
  ];
  return { label: 'L’organisme de formation', name: orToFill(name), lines: lines.filter(hasText) };
}

export function clientSide(dossier: Dossier): Side {
  const { client } = dossier;
  const address = addressLines(client.address);
  const known = address.length > 0 ? address : [`Adresse : ${toFill}`];
  if (client.kind === 'individual')
    return {
      label: 'Le stagiaire, à ses frais',
      name: clientName(dossier),
      lines: [...known, client.email, client.phone].filter(hasText),
    };
  const lines = [
    client.legalForm,
    ...known,
    (hasText(client.siret) || !isAbroad(client.address)) &&
      `SIRET ${hasText(client.siret) ? formatSiret(client.siret) : toFill}`,
    hasText(client.signatoryName) && `représenté par ${signedBy(client.signatoryName, client.signatoryRole)}`,
  ];
  return {
    label: 'Le client',
    name: clientName(dossier),
    lines: lines.filter((line) => line !== false).filter(hasText),
  };
}

export const recipientSide = (dossier: Dossier): Side => ({
  label: '',
  name: clientName(dossier),
  lines: [
    ...(hasText(dossier.client.signatoryName)
      ? [`À l’attention ${elided('de', dossier.client.signatoryName.trim())}`]
      : []),
    ...addressLines(dossier.client.address),
  ],
});

/** « Fait à Aubenas, le … » */
export const madeAt = ({ dossier, on }: DocumentRequest): string =>
  `Fait à ${orToFill(dossier.organisation.address?.city)}, le ${formatDay(on)}, en deux exemplaires.`;

export const organisationBox = ({ organisation }: Dossier): SignatureBox => ({
  title: `Pour ${orToFill(organisation.name)}`,
  lines: [signedBy(organisation.signatoryName, organisation.signatoryRole), 'Signature et cachet'],
});

/** Who signs for the client, or room to write who does. */
const signatoryOf = ({ signatoryName, signatoryRole }: Dossier['client']): string =>
  hasText(signatoryName) ? signedBy(signatoryName, signatoryRole) : 'Nom et qualité :';

export function clientBox(dossier: Dossier, mention: string): SignatureBox {
  const { client } = dossier;
  const individual = client.kind === 'individual';
  return {
    title: individual ? clientName(dossier) : `Pour ${clientName(dossier)}`,
    lines: [...(individual ? [] : [signatoryOf(client)]), mention],
  };
}
