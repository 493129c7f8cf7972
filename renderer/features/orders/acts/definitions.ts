import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import type { ActName } from '../nextAct.ts';
import type { ActDefinition } from './actDefinition.ts';
import { delivered } from './delivered.tsx';
import { payment } from './payment.tsx';
import { pieces } from './pieces.tsx';
import { contractSigned, depositWaived, lateAcceptance, withdrawal } from './plainActs.ts';
import { request } from './request.tsx';

/** Every act, by its name. */
export const actDefinitions: Readonly<Record<ActName, ActDefinition>> = {
  pieces,
  payment,
  depositWaived,
  lateAcceptance,
  contractSigned,
  request,
  delivered,
  withdrawal,
};

const forProfessionals: readonly ActName[] = [
  'pieces',
  'payment',
  'depositWaived',
  'lateAcceptance',
  'request',
  'delivered',
];
const forIndividuals: readonly ActName[] = [
  'contractSigned',
  'payment',
  'request',
  'delivered',
  'withdrawal',
];

/** The acts that mean something for this client. An individual signs a contract and may withdraw. */
export const actsFor = ({ client }: Dossier): readonly ActName[] =>
  client.kind === 'individual' ? forIndividuals : forProfessionals;
