import { beforeAll, describe, expect, it } from 'vitest';
import { type DocumentFonts, renderDocument } from '../../../shared/documents/index.ts';
import { checkDocument } from '../../../shared/documents/checks/checkDocument.ts';
import { approvedOn } from '../../../shared/domain/terms/approvedOn.ts';
import { basisPoints } from '../../../shared/domain/money/cents.ts';
import type { Dossier } from '../../../shared/domain/orders/dossier.ts';
import { findParameters, statedParameters } from '../../../shared/domain/terms/own/findParameters.ts';
import { withPlaceholders } from '../../../shared/domain/terms/own/insertPlaceholders.ts';
import { readTermsText } from '../../../shared/domain/terms/own/readTermsText.ts';
import type { TermsVersion } from '../../../shared/records/records.ts';
import { formalNoticeMatter } from '../../../shared/domain/letters/formalNoticeMatter.ts';
import { civilDay } from '../../../shared/domain/dates/civilDay.ts';
import { statementOfDossier } from '../../../shared/domain/orders/storyOf.ts';
import { contracted, dossierWith } from '../../support/letterFixture.ts';
import { requestFor } from '../../support/documentFixture.ts';
import { companyDossier, termsFixture } from '../../support/dossierFixture.ts';
import { bare, lexomSentences, lexomTerms, stands } from '../../support/ownTerms/textOf.ts';
import { readPdf } from '../../support/readPdf.ts';
import { loadFontsFromDisk } from '../../tools/loadFonts.ts';

let fonts: DocumentFonts;
beforeAll(async () => {
  fonts = await loadFontsFromDisk();
});

const { chapters } = readTermsText(lexomTerms);
const stated = statedParameters(findParameters(chapters));
const ownVersion: TermsVersion = {
  ...termsFixture,
  label: 'CGV 2',
  text: withPlaceholders(chapters, stated),
  parameters: stated,
};
const under = (terms: TermsVersion): Dossier => ({
  ...companyDossier,
  terms,
  organisation: { ...companyDossier.organisation, termsApprovedOn: undefined },
});
const paperOf = async (terms: TermsVersion): Promise<string> =>
  bare((await readPdf(renderDocument(requestFor('terms', under(terms)), fonts).bytes)).text);

/** A clause of an invented text, which states clauses of the engine. */
const clause = (number: string, title: string, states: readonly string[]) => ({
  number,
  title,
  passages: [`Texte de ${title}.`],
  states: [...states],
});

describe('an organisation’s own terms, printed', () => {
  it('have every sentence of LEXOM’s text, whole', async () => {
    const paper = await paperOf(ownVersion);
    expect(lexomSentences.length).toBeGreaterThan(120);
    expect(lexomSentences.filter((one) => !stands(paper, one))).toEqual([]);
  });

  it('bear their own numbers, their date, and no mark of the model', async () => {
    const paper = await paperOf(ownVersion);
    for (const head of [
      'ConditionsGénéralesdeVente:LEXOM',
      'CGV2,envigueurdepuisle1erjanvier2026',
      '3.6.Casdereport',
    ])
      expect(paper).toContain(head);
    expect(paper).not.toContain('MODÈLE');
  });

  it('follow the parameters of the version: 40 % everywhere, and in the agreement’s court clause', async () => {
    const paper = await paperOf({ ...ownVersion, parameters: { ...stated, depositRate: basisPoints(4000) } });
    expect(paper.match(/acomptede40%/g)).toHaveLength(8);
    expect(paper).not.toContain('acomptede30%');
    const agreement = await readPdf(renderDocument(requestFor('agreement', under(ownVersion)), fonts).bytes);
    expect(bare(agreement.text)).toContain(bare('la compétence exclusive du Tribunal de commerce d’AUBENAS'));
  });

  it('are cited by their own numbers in the agreement, or as a whole where they are silent', async () => {
    const text = [
      {
        number: '',
        title: '',
        clauses: [
          clause('Article 12', 'Règlement', ['3.4']),
          clause('Article 14', 'Report', ['3.6']),
          clause('', 'Absence', ['3.7']),
        ],
      },
    ];
    const paper = await readPdf(
      renderDocument(requestFor('agreement', under({ ...ownVersion, text })), fonts).bytes,
    );
    for (const cited of [
      'une indemnité forfaitaire, selon l’article 12 des conditions générales',
      'suivent l’article 14 et la clause « Absence » des conditions générales',
      'traitées selon les conditions générales',
    ])
      expect(bare(paper.text)).toContain(bare(cited));
    expect(paper.text).not.toMatch(/articles? (3|5)\.\d/);
  });

  it('say court, mediator and data protection in their own words: only the model asks for them', () => {
    const missing = { courtCity: undefined, dataProtectionEmail: undefined, mediatorName: undefined };
    const blocking = (terms: TermsVersion | null) => {
      const dossier = under(ownVersion);
      const organisation = { ...dossier.organisation, ...missing };
      return checkDocument(requestFor('terms', { ...dossier, organisation, terms })).blocking.length;
    };
    expect(blocking(ownVersion)).toBe(0);
    expect(blocking(termsFixture)).toBe(3);
    expect(approvedOn({}, ownVersion)).toBe('2026-01-01');
    expect(approvedOn({}, termsFixture)).toBeNull();
  });

  it('with a sign that no font prints are refused by its name', () => {
    const text = [
      {
        number: '',
        title: '',
        clauses: [{ number: '1', title: 'Objet', passages: ['Bravo 😀'], states: [] }],
      },
    ];
    const { blocking } = checkDocument(requestFor('terms', under({ ...ownVersion, text })));
    expect(blocking.map(({ label }) => label.replaceAll('\u00a0', ' '))).toEqual([
      'Caractère impossible à imprimer : « 😀 » (U+1F600) dans les conditions générales (« Bravo 😀 »)',
    ]);
  });
});

describe('terms without a clause résolutoire', () => {
  const late = dossierWith({ ...companyDossier, terms: { ...termsFixture } }, contracted);
  const formalNoticeUnder = (states: readonly string[]) => {
    const own = clause('1', 'Objet', states);
    const dossier = {
      ...late,
      terms: { ...termsFixture, text: [{ number: '', title: '', clauses: [own] }] },
    };
    const on = civilDay('2027-03-01');
    return formalNoticeMatter({ dossier, on, statement: statementOfDossier(dossier, on) });
  };

  it.each([
    [['3.5'], false],
    [['4.7'], true],
  ])('stating %j, a formal notice announces a rescission: %s', (states, mayRescind) => {
    const matter = formalNoticeUnder(states);
    expect(matter.ok && matter.value.mayRescind).toBe(mayRescind);
  });
});
