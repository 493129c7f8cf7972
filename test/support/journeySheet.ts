import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tools/root.ts';

/** A course sheet to paste, and what must be read from it. */
export interface JourneySheet {
  readonly text: string;
  readonly title: string;
  readonly reference: string;
  readonly objectives: readonly string[];
  readonly modules: readonly string[];
}

const given = join(root, '..', 'shared', 'seed', 'lexom-course-and-terms.txt');

/** The same facts in sentences of our own, laid out as a catalogue on the web gives them. */
const own: JourneySheet = {
  title: 'Optimiser la relation client',
  reference: 'AK-RCL-RCL-09',
  objectives: ['Installer la confiance', 'Écouter et se faire comprendre', 'Rester calme quand cela se tend'],
  modules: [
    'Mettre le client au centre',
    'Communiquer',
    'Rendre chaque échange utile',
    'Relier client et entreprise',
  ],
  text: `
2
Jours

Optimiser la relation client

dans RELATION CLIENT - RELATION CLIENTS / Réf : AK-RCL-RCL-09

Objectifs de la formation

- Installer la confiance
- Écouter et se faire comprendre
- Rester calme quand cela se tend

Programme de la formation

1. Mettre le client au centre

- Reconnaître les profils
- Entreprises et particuliers

2. Communiquer

- Écoute active (questions, reformulation)
- Mots simples, ton juste

3. Rendre chaque échange utile

- Prendre le temps du conseil

4. Relier client et entreprise

- Répondre vite

Pré-requis

Aucune connaissance préalable

Public cible

Toute personne en contact avec des clients

Pédagogie

Méthodes pédagogiques

- Exercices, cas concrets et jeux de rôle.

Modalités d'évaluation

- Un test en fin de formation.
- Une attestation de formation sera remise à chaque participant à l'issue de la formation.
`,
};

const real = (text: string): JourneySheet => ({
  title: 'Optimiser la relation client',
  reference: 'AK-RCL-RCL-09',
  objectives: [
    'Mettre en œuvre un climat de confiance',
    'Développer l’écoute et la communication',
    'Gérer les situations délicates',
  ],
  modules: [
    'Prioriser le client au centre de votre attention',
    'Développer sa communication',
    'Gérer l’optimisation de la relation client',
    'Faciliter le lien entre l’entreprise et les clients',
  ],
  text,
});

/** The user's own sheet where it stands beside the repository, else one of our own. */
export const journeySheet: JourneySheet = existsSync(given) ? real(readFileSync(given, 'utf8')) : own;
