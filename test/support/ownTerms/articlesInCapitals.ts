/** Terms of an invented organisation: articles in capitals, figures of its own, days both in words and in figures. */
export const articlesInCapitals = `CONDITIONS GÉNÉRALES DE VENTE

CEVEN’FORMA, SAS au capital de 5 000 €, organisme de formation enregistré auprès du préfet de la région Occitanie.

ARTICLE 1 : OBJET

Les présentes conditions s’appliquent à toute commande de formation. Elles prévalent sur les conditions d’achat du client.

ARTICLE 2 : DEVIS ET INSCRIPTION

Le devis reste valable 60 jours à compter de son envoi. L’inscription est enregistrée à réception du devis signé et d’un acompte de 40 % du prix TTC.

ARTICLE 3 : PRIX ET PAIEMENT

Les prix s’entendent hors taxes. Les factures sont payables à réception.

ARTICLE 4 : FINANCEMENT PAR UN OPCO

Si l’OPCO n’a pas réglé la facture deux mois après la fin de la formation, celle-ci est facturée en entier au client.

ARTICLE 5 : RETARD DE PAIEMENT

Tout retard entraîne des pénalités au taux de refinancement de la Banque centrale européenne en vigueur au 1er janvier pour le premier semestre et au 1er juillet pour le second, majoré de 12 points, et une indemnité de 40,00 € pour frais de recouvrement.

ARTICLE 6 : ANNULATION PAR LE CLIENT

Toute annulation est notifiée par écrit :
• au moins vingt et un (21) jours avant le début de la formation : l’acompte est conservé ;
• moins de vingt et un (21) jours avant : le prix total est dû.

ARTICLE 7 : REPORT

Une formation peut être reportée une fois, dans un délai de 12 mois à compter de la commande. L’acompte versé est alors reporté sur la nouvelle session.

ARTICLE 8 : RÉSILIATION

À défaut de paiement quinze jours après une mise en demeure restée sans effet, le contrat est résilié de plein droit.

ARTICLE 9 : PROPRIÉTÉ INTELLECTUELLE

Les supports remis restent la propriété de l’organisme.

ARTICLE 10 : LITIGES

Le tribunal de commerce de Nîmes est seul compétent.
`;
