import { plainAct } from './plainAct.ts';

export const depositWaived = plainAct('order.depositWaived', {
  title: 'Acompte levé par écrit',
  purpose: 'L’organisme renonce à l’acompte, par écrit : le contrat devient définitif sans lui.',
  dayLabel: 'Écrit du',
  saveLabel: 'Inscrire la levée',
});

export const lateAcceptance = plainAct('order.lateAcceptanceConfirmed', {
  title: 'Acceptation tardive confirmée',
  purpose: 'L’organisme accepte par écrit ce qui est arrivé après la validité de la proposition.',
  dayLabel: 'Écrit du',
  saveLabel: 'Inscrire la confirmation',
});

export const contractSigned = plainAct('order.contractSigned', {
  title: 'Contrat signé',
  purpose: 'Le délai de rétractation court à partir de ce jour.',
  dayLabel: 'Signé le',
  saveLabel: 'Inscrire la signature',
});

export const withdrawal = plainAct('order.withdrawalSent', {
  title: 'Rétractation reçue',
  purpose: 'C’est le jour de l’envoi qui compte, non celui de la réception.',
  dayLabel: 'Envoyée le',
  saveLabel: 'Inscrire la rétractation',
});
