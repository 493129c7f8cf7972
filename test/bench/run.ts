import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { measureAgenda } from './agenda/measureAgenda.ts';
import { measureBatch } from './billing/measureBatch.ts';
import { measureInvoice } from './billing/measureInvoice.ts';
import { measureBank } from './bank/measureBank.ts';
import { measureAged } from './billing/measureAged.ts';
import { measureDocuments } from './certificate/measureDocuments.ts';
import { fullSizes, scaled } from './screens/fillDatabase.ts';
import { measureReading } from './reading/measureReading.ts';
import { measureScreens } from './screens/measureScreens.ts';
import { measureStart } from './start/measureStart.ts';
import { measureCurve } from './statement/measureCurve.ts';
import { measureStatements } from './statement/measureStatements.ts';

const { out, size } = parseArgs({
  options: { out: { type: 'string' }, size: { type: 'string', default: '0.1' } },
}).values;
const one = (value: number): string => value.toLocaleString('fr-FR', { maximumFractionDigits: 1 });

const documents = await measureDocuments();
console.log('\nUn certificat d’une page, mêmes mots, mêmes polices');
console.table(
  documents.map(({ library, perSecond, bytes, ratio }) => ({
    avec: library,
    'documents par seconde': one(perSecond),
    octets: bytes,
    'Émarge est plus rapide de': `${one(ratio)} fois`,
  })),
);

const invoice = await measureInvoice();
console.log('\nUne facture, sa page seule et avec ses données (Factur-X)');
console.table({
  'page (ms)': one(invoice.pageMilliseconds),
  'page (octets)': invoice.pageBytes,
  'Factur-X (ms)': one(invoice.facturXMilliseconds),
  'Factur-X (octets)': invoice.facturXBytes,
  rapport: one(invoice.ratio),
});

const statement = measureStatements();
console.log(`\nUn état de dossier, ${statement.events} événements`);
console.table({
  'état (µs)': one(statement.microseconds),
  'le même dossier en JSON, écrit et relu (µs)': one(statement.baselineMicroseconds),
  rapport: one(statement.ratio),
});

const curve = measureCurve();
console.log(`\nCe que coûterait une annulation, jour par jour sur ${curve.days} jours`);
console.table({
  'courbe (ms)': one(curve.milliseconds),
  'autant d’états du même dossier (ms)': one(curve.statementsMilliseconds),
  rapport: one(curve.ratio),
});

const reading = measureReading();
console.log('\nUn texte collé, lu');
console.table(
  reading.map(({ text, signs, milliseconds, passMilliseconds, ratio }) => ({
    texte: text,
    signes: signs,
    'lu (ms)': one(milliseconds),
    'un simple parcours (ms)': one(passMilliseconds),
    rapport: one(ratio),
  })),
);

const agenda = measureAgenda();
console.log(
  `\nAujourd’hui, ${agenda.orders} dossiers qui peuvent encore changer, ${agenda.lines} lignes, disque non compris`,
);
console.table({
  'depuis ce qui est gardé (ms)': one(agenda.keptMilliseconds),
  'depuis rien (ms)': one(agenda.freshMilliseconds),
  'les mêmes récits en JSON, relus (ms)': one(agenda.baselineMilliseconds),
  rapport: one(agenda.ratio),
});

const bank = measureBank();
console.log(`\nUn relevé de banque, ${bank.lines} lignes, ${bank.claims} factures en attente`);
console.table({
  'lu (ms)': one(bank.readMilliseconds),
  'rapproché (ms)': one(bank.matchMilliseconds),
  'un simple parcours (ms)': one(bank.passMilliseconds),
  rapport: one(bank.ratio),
});

const aged = measureAged();
console.log(`\nLa balance âgée et le compte sur ${aged.invoices} factures`);
console.table({
  'balance (ms)': one(aged.milliseconds),
  [`compte d’un client, ${aged.accountEntries} lignes (ms)`]: one(aged.accountMilliseconds),
  'un simple parcours (ms)': one(aged.passMilliseconds),
  rapport: one(aged.ratio),
});

const start = await measureStart();
console.log('\nDu démarrage au premier écran utilisable');
console.table({
  'construction (ms)': one(start.buildMilliseconds),
  'une page d’un mot (ms)': one(start.bareMilliseconds),
  'installation vide (ms)': one(start.emptyMilliseconds),
  'démonstration (ms)': one(start.demonstrationMilliseconds),
  'vide / un mot': one(start.emptyToBare),
  'démonstration / vide': one(start.demonstrationToEmpty),
});

const batch = await measureBatch(Math.round(10_000 * Number(size)));
console.log(`\n${batch.invoices} factures émises en un lot, arrêté une fois en chemin`);
console.table({
  'la liste (ms)': one(batch.listMilliseconds),
  'par facture (ms)': one(batch.perInvoiceMilliseconds),
  'par facture / une facture sans l’enregistrer': one(
    batch.perInvoiceMilliseconds / invoice.facturXMilliseconds,
  ),
  'de « Arrêter » au compte rendu (ms)': one(batch.stopMilliseconds),
  'la plus longue tâche de la fenêtre (ms)': one(batch.longestTaskMilliseconds),
});

const sizes = scaled(fullSizes, Number(size));
const screens = await measureScreens(sizes);
console.log(
  `\nLes écrans, de la démonstration à ${sizes.orders} dossiers dont ${sizes.open} peuvent encore changer, ${sizes.participants} participants`,
);
console.table(
  screens.screens.map(({ screen, small, full, ratio }) => ({
    écran: screen,
    'démonstration (ms)': one(small),
    'pleine (ms)': one(full),
    rapport: one(ratio),
  })),
);
console.log(`Tout le dérivé refait au démarrage : ${one(screens.rebuildMilliseconds)} ms`);

if (out !== undefined) {
  const results = {
    on: new Date().toISOString().slice(0, 10),
    cores: cpus().length,
    documents,
    invoice,
    batch,
    statement,
    curve,
    reading,
    agenda,
    bank,
    aged,
    start,
    screens,
  };
  await writeFile(out, `${JSON.stringify(results, null, 2)}\n`);
  console.log(`Écrit : ${out}`);
}
