/** A course sheet as copied from a catalogue on the web, with the terms of sale under it. Invented sentences. */
export const courseSheetText = `



2
Jours

Accueillir au téléphone

dans RELATION CLIENT - ACCUEIL / Réf : AC-TEL-03

Objectifs de la formation

- Prendre un appel avec assurance
- Reformuler une demande

Programme de la formation

1. Préparer l'échange

- Son poste, sa voix : les deux se travaillent
- Les mots qui rassurent

2. Mener l'échange

- Écouter (questions ouvertes, silences)
- Conclure

Pré-requis

Aucun

Public cible

Toute personne qui répond au téléphone

Pédagogie

Méthodes pédagogiques

- Mises en situation enregistrées, puis réécoutées ensemble.

Modalités d'évaluation

- Un test en fin de formation mesure les acquis.
- Une attestation de formation sera remise à chaque participant à l'issue de la formation.

Conditions Générales de Vente : EXEMPLE

I. Application des présentes conditions générales de vente

Toute commande vaut acceptation des présentes.

2.1. Proposition commerciale

La proposition est valable 30 jours.

3.5. Cas d'annulation

- Moins de 15 jours avant, le prix est dû.`;
