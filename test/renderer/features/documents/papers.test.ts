import { expect, test } from 'vitest';
import { documentsOf } from '../../../../renderer/features/documents/documentsOf.ts';
import { fillingLink } from '../../../../renderer/features/documents/fillingLink.ts';
import { folderName, withDistinctNames } from '../../../../renderer/features/documents/paperCommands.ts';
import { companyDossier, individualDossier, publicDossier } from '../../../support/dossierFixture.ts';

test('an individual signs a contract, the others a convention', () => {
  expect(documentsOf(individualDossier)).toContain('contract');
  expect(documentsOf(individualDossier)).not.toContain('agreement');
  for (const dossier of [companyDossier, publicDossier]) {
    expect(documentsOf(dossier)).toContain('agreement');
    expect(documentsOf(dossier)).not.toContain('contract');
  }
});

test.each([
  ['organisation', 'organisation', 'activityNumber', '/parametres/organisation?champ=activityNumber'],
  ['course', 'c1', 'objectives', '/formations/c1/modifier?champ=objectives'],
  ['client', 'c2', 'siret', '/clients/c2/modifier?champ=siret'],
  ['session', 's1', 'halfDays', '/sessions/s1/modifier?champ=slots'],
  ['session', 's1', 'trainerIds', '/sessions/s1/modifier?champ=trainerIds'],
  ['order', 'o1', 'billingAddress', '/dossiers/o1/modifier?champ=billingAddress'],
  ['order', 'o1', 'participantIds', '/dossiers/o1?volet=participants'],
  ['trainer', 't1', 'titles', '/formateurs/t1/modifier?champ=titles'],
  ['room', 'r1', 'address', '/lieux/r1/modifier?champ=address'],
] as const)('a mention of the %s %s is filled in %s: %s', (page, id, field, link) => {
  expect(fillingLink({ page, id, field })).toBe(link);
});

test.each([
  ['AC/DC : « l’été »', 'AC-DC - « l’été »'],
  ['  Ardèche   Bois  ', 'Ardèche Bois'],
  ['S.A.R.L.', 'S.A.R.L'],
  ['CON\u0000<>|?*', 'CON-'],
  ['...', 'Dossier'],
  ['x'.repeat(500), 'x'.repeat(120)],
])('a folder of « %s » is called « %s »', (text, name) => {
  expect(folderName(text)).toBe(name);
});

test('two papers of one name are two files, whatever the case', () => {
  const bytes = new Uint8Array();
  const names = ['Programme.pdf', 'Convention.pdf', 'programme.PDF', 'Programme.pdf'];
  expect(withDistinctNames(names.map((name) => ({ name, bytes }))).map(({ name }) => name)).toEqual([
    'Programme.pdf',
    'Convention.pdf',
    'programme (2).PDF',
    'Programme (3).pdf',
  ]);
});
