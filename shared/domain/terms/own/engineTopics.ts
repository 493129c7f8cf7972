/** A clause that the engine applies, and how one recognises it in a text that numbers it otherwise. */
export interface EngineTopic {
  readonly clause: string;
  /** In the title, or in the first words where there is none. */
  readonly title: RegExp;
  /** In the text, sure enough by itself, whatever the title says. */
  readonly text: RegExp;
}

/** Searched in `folded` text: lower case, no accents. In the order of LEXOM's clauses. */
export const engineTopics: readonly EngineTopic[] = [
  {
    clause: 'I',
    title: /application|opposabilite|acceptation des (?:presentes )?(?:cgv|conditions)|^objet/,
    text: /conditions (?:generales )?[^.]{0,80}(?:prevalent|prevalant|priment)|accepte [^.]{0,60}sans reserve/,
  },
  {
    clause: '2.1',
    title: /proposition|devis|offre|inscription|reservation|acompte|^commande/,
    text: /(?:proposition|devis|offre)[^.]{0,120}(?:valable|validite)|acompte de [^.]{0,60}(?:a l'inscription|a la commande|a la signature|a la reservation)/,
  },
  {
    clause: '2.2',
    title:
      /contrat definitif|formation du contrat|conclusion du contrat|modification (?:de la |du |des )?(?:commande|formation|prestation)/,
    text: /contrat [^.]{0,60}(?:definitivement|definitif|conclu|forme)|(?:commande|inscription)s? [^.]{0,40}(?:fermes?|definitives?)(?![a-z])/,
  },
  {
    clause: '3.1',
    title: /prix|tarif|cout/,
    text: /(?:prix|tarifs?) (?:sont|est|s'entend|indique)[^.]{0,60}(?:hors tax|(?:^|[^a-z])ht(?![a-z])|toutes taxes|ttc|exoner)/,
  },
  {
    clause: '3.2',
    title:
      /(?:delai|modalite|condition)s? (?:de |du )?(?:paiement|reglement)|^paiement|^reglement$|facturation/,
    text: /factures? [^.]{0,20}(?:payable|exigible|reglable)|payables? (?:a reception|comptant|sous |a \d)/,
  },
  {
    clause: '3.3',
    title: /opco|opca|operateur de competences|financ|prise en charge|subrogation/,
    text: /(?:opco|opca|operateur de competences|organisme financeur|financeur)[^.]{0,200}(?:prise en charge|n'a pas|ne regle|ne paie|solde|factur)/,
  },
  {
    clause: '3.4',
    title:
      /penalites|retard de paiement|retards? de reglement|recouvrement|interets (?:de retard|moratoires)|defaut de paiement/,
    text: /(?:interets?|penalites?) (?:de )?(?:retard|moratoire)|frais de recouvrement/,
  },
  {
    clause: '3.5',
    title: /annul|desist|dedit/,
    text: /(?:renonc|annul|desist)[^.]{0,250}(?:jours|semaines|heures)/,
  },
  {
    clause: '3.6',
    title: /(?:^|[^a-z])reports?(?![a-z])|reprogramm/,
    text: /(?:formation|session|prestation|date)[^.]{0,40}report[^.]{0,200}(?:mois|jours|semaines|(?:^|[^a-z])ans?(?![a-z]))|demandes? de report/,
  },
  {
    clause: '3.7',
    title: /absences?|assiduite|abandon/,
    text: /absence[^.]{0,120}(?:reduction|prix|remboursement)|(?:formation|session) (?:commencee|entamee|interrompue)[^.]{0,80}(?:due|factur)/,
  },
  {
    clause: '4.1',
    title: /conformite|reclamation|^reserves/,
    text: /reserves? (?:ou|et) reclamation|reputees? conformes?/,
  },
  { clause: '4.2', title: /(?:^|[^a-z])logo(?![a-z])/, text: /utilis[^.]{0,60}(?:^|[^a-z])logo(?![a-z])/ },
  { clause: '4.4', title: /(?!)/, text: /malgre [^.]{0,20}avis contraire|contre (?:son|l'|notre) ?avis/ },
  {
    clause: '4.5',
    title: /force majeure|cas fortuit/,
    text: /(?:consider|assimil|constitu)[^.]{0,60}force majeure|force majeure[^.]{0,40}(?:s'entend|designe|tout evenement)/,
  },
  {
    clause: '4.6',
    title: /obligations? (?:du|des) (?:client|stagiaire|beneficiaire|participant)/,
    text: /attestation d'assurance|assurer pour [^.]{0,40}responsabilite civile/,
  },
  {
    clause: '4.7',
    title: /resolution du contrat|resolutoire|resiliation/,
    text: /mise en demeure[^.]{0,150}(?:resolution|resolu|resili)|(?:resolution|resolu|resili)[^.]{0,200}mise en demeure/,
  },
  { clause: '5.2', title: /sollicitation|debauchage/, text: /debauch/ },
  {
    clause: '5.4',
    title: /litiges?|juridiction|attribution de competence|mediation|tribunal/,
    text: /tribuna(?:l|ux)[^.]{0,80}competen|competence (?:exclusive )?(?:du|des|au|aux) tribuna|mediateur de la consommation/,
  },
  {
    clause: '5.5',
    title: /donnees (?:a caractere )?personnel|rgpd|vie privee|confidentialite des donnees/,
    text: /donnees (?:a caractere )?personnelles?[^.]{0,200}(?:conserv|droit d'acces|rectification)/,
  },
];
