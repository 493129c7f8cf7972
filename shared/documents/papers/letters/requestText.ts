import { formatDay } from '../../../domain/dates/formatDay.ts';
import type { ToldEvent } from '../../../domain/letters/toldEvents.ts';
import { type Fact, requestMeans, type RequestMeans } from '../../../records/facts.ts';

const meansNames: Readonly<Record<RequestMeans, string>> = {
  letter: 'par courrier',
  registeredLetter: 'par lettre recommandée',
  email: 'par courriel',
  handDelivered: 'remise en main propre',
  telephone: 'par téléphone',
};

const meansOf = ({ data }: Fact): RequestMeans | undefined =>
  requestMeans.find((means) => means === data['means']);

/** How a request came, where it was written down: « par courriel », else « par écrit » or nothing. */
const howItCame = (fact: Fact): string => {
  const means = meansOf(fact);
  if (means) return ` ${meansNames[means]}`;
  return fact.data['inWriting'] === true ? ' par écrit' : '';
};

const nouns: Readonly<Record<string, string>> = {
  cancellationReceived: 'annulation',
  postponementRequested: 'demande de report',
  withdrawalSent: 'rétractation',
  documentsReceived: 'acceptation',
  contractSigned: 'signature du contrat',
  changeRequested: 'demande de modification',
};

export const nounOf = ({ event }: Pick<ToldEvent, 'event'>): string => nouns[event.type] ?? 'demande';

/**
 * What a client asked, and when it came.
 * @example receivedText(told) //=> 'Annulation reçue le 30 novembre 2026 par lettre recommandée'
 */
export const receivedText = (told: ToldEvent): string => {
  const noun = nounOf(told);
  const verb = told.event.type === 'withdrawalSent' ? 'envoyée' : 'reçue';
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${verb} le ${formatDay(told.event.on)}${howItCame(told.fact)}`;
};
