import { plainAct } from './plainAct.ts';

export const formalNotice = plainAct('order.formalNoticeReceived', {
  title: 'Mise en demeure reçue par le client',
  purpose: 'Le délai court du jour où le client la reçoit : celui de l’avis de réception.',
  dayLabel: 'Reçue le',
  saveLabel: 'Inscrire la réception',
});

export const formalNoticeAnswered = plainAct('order.formalNoticeAnswered', {
  title: 'Réponse à la mise en demeure',
  purpose: 'Une réponse dans le délai arrête le cours automatique de la résolution : à vous de décider.',
  dayLabel: 'Reçue le',
  saveLabel: 'Inscrire la réponse',
});

export const rescission = plainAct('order.rescissionNotified', {
  title: 'Résolution notifiée',
  purpose: 'Par lettre recommandée, une fois le délai de la mise en demeure passé. Elle met fin au dossier.',
  dayLabel: 'Notifiée le',
  saveLabel: 'Inscrire la résolution',
});

export const suspension = plainAct('order.suspensionNotified', {
  title: 'Suspension notifiée',
  purpose: 'Possible quand une facture est en retard, ou quand des pièces ou l’acompte manquent.',
  dayLabel: 'Notifiée le',
  saveLabel: 'Inscrire la suspension',
});

export const suspensionLifted = plainAct('order.suspensionLifted', {
  title: 'Suspension levée',
  dayLabel: 'Levée le',
  saveLabel: 'Inscrire la levée',
});
