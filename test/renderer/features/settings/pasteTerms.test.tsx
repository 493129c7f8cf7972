// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../../renderer/db/index.ts';
import type { KitServices } from '../../../../renderer/ui/index.ts';
import type { TermsVersion } from '../../../../shared/records/records.ts';
import { articlesInCapitals } from '../../../support/ownTerms/articlesInCapitals.ts';
import { lettersOf, textsOf } from '../../../support/ownTerms/textOf.ts';
import { services } from '../../ui/kit.tsx';
import { emptyDatabase, openPage } from '../openPage.tsx';

const address = '/parametres/conditions/coller';
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const field = (label: string | RegExp): HTMLInputElement => screen.getByLabelText(label);
/** Sentences hold no-break spaces. */
const words = (text: string): RegExp => new RegExp(text.replaceAll(' ', '\\s'));

async function paste(text: string, kit?: KitServices) {
  const page = await openPage(address, kit);
  // The page comes with its first visit: later ones have it already.
  await page.user.click(await screen.findByLabelText('Texte de vos conditions', {}, { timeout: 20_000 }));
  await page.user.paste(text);
  await page.user.click(button('Lire les conditions'));
  return page;
}

async function review(text: string, kit?: KitServices) {
  const page = await paste(text, kit);
  await screen.findByRole('region', { name: 'Votre texte' });
  return page;
}

async function edit(user: Awaited<ReturnType<typeof paste>>['user'], clause: string, text: string) {
  await user.click(button(`Modifier ${clause}`));
  const area = await screen.findByLabelText('Texte');
  await user.clear(area);
  await user.click(area);
  await user.paste(text);
}

const onlyVersion = async (): Promise<TermsVersion> => {
  await waitFor(async () => expect(await db.terms.count()).toBe(1));
  const version = await db.terms.toCollection().first();
  if (!version) throw new Error('no version');
  return version;
};

const short = `Article 1 – Commande
Un acompte de 30 % est versé à la commande. Le devis est valable 45 jours.
Article 2 – Annulation
Annuler moins de 20 jours avant le début coûte le prix entier.`;
const twoRates = `${short}
Article 3 – Convention
L’acompte est de 40 %.`;

beforeEach(emptyDatabase);

describe('terms of one’s own are pasted', () => {
  it('and published whole, with the figures that they state', async () => {
    const { user, path } = await review(articlesInCapitals);
    expect(field('Acompte').value).toBe('40');
    expect(field('Annulation au prix de l’acompte').value).toBe('21');
    expect(await db.terms.count()).toBe(0);
    await user.click(button('Publier cette version'));
    const { text, parameters, label, from } = await onlyVersion();
    expect({ label, from }).toEqual({ label: 'CGV 1', from: '2026-11-23' });
    expect(parameters).toMatchObject({
      depositRate: 4000,
      proposalValidityDays: 60,
      cancellationDays: 21,
      postponementMonths: 12,
      carryOverDeposit: true,
      opcoGraceMonths: 2,
      formalNoticeDays: 15,
    });
    expect(JSON.stringify(text)).toContain('un acompte de {{depositRate}} % du prix TTC');
    await waitFor(() => expect(path()).toBe('/parametres/conditions'));
  });

  it('show what each clause is for, and the rules that no clause states', async () => {
    await review(articlesInCapitals);
    const text = within(screen.getByRole('region', { name: 'Votre texte' }));
    expect(text.getAllByText(words('Appliquée par Émarge : 3.5 Annulation'))).toHaveLength(1);
    expect(text.getAllByText('Texte seul')).toHaveLength(2);
    const silent = within(screen.getByRole('region', { name: 'Règles que votre texte ne dit pas' }));
    expect(silent.getAllByRole('listitem').map((item) => item.textContent?.slice(0, 3))).toEqual([
      '2.2',
      '3.7',
    ]);
  });

  it('a rule that they do not state can be added from the model', async () => {
    const { user } = await review(articlesInCapitals);
    await user.click(button(/^Ajouter la clause 3\.7/));
    await user.click(button('Publier cette version'));
    const added = (await onlyVersion()).text?.at(-1)?.clauses.at(-1);
    expect(added?.states).toContain('3.7');
  });

  it('two figures for one parameter are asked, not guessed; the one chosen is then put everywhere', async () => {
    const { user } = await review(twoRates);
    expect(field('Acompte').value).toBe('');
    await user.click(button('Publier cette version'));
    expect(await db.terms.count()).toBe(0);
    await user.click(button(words('Retenir : 40 %')));
    expect(field('Acompte').value).toBe('40');
    expect(screen.getByText(/À corriger/)).toBeDefined();
    await user.click(button(words('Mettre partout : 40 %')));
    await waitFor(() => expect(screen.queryByText(/À corriger/)).toBeNull());
    await user.click(button('Publier cette version'));
    const { text, parameters } = await onlyVersion();
    expect(parameters).toMatchObject({ depositRate: 4000 });
    expect(JSON.stringify(text).match(/\{\{depositRate\}\}/g)).toHaveLength(2);
  });
});

describe('what is published', () => {
  it('keeps the no-break spaces of what was pasted', async () => {
    const { user } = await review(short.replace('30 %', '30\u00a0%'));
    await user.click(button('Publier cette version'));
    expect(JSON.stringify((await onlyVersion()).text)).toContain('{{depositRate}}\u00a0%');
  });

  it('is changed again in the same way: a parameter changes text and rules together, in a new version', async () => {
    const { user } = await review(short);
    await user.click(button('Publier cette version'));
    await onlyVersion();
    await openPage('/parametres/conditions/nouvelle');
    await screen.findByRole('region', { name: 'Votre texte' });
    await user.clear(field('Acompte'));
    await user.type(field('Acompte'), '40');
    expect(
      await screen.findByText(
        words('Un acompte de 40 % est versé à la commande. Le devis est valable 45 jours.'),
      ),
    ).toBeDefined();
    await user.click(button('Publier cette version'));
    await waitFor(async () => expect(await db.terms.count()).toBe(2));
    const [, second] = (await db.terms.toArray()).toSorted((a, b) => (a.label < b.label ? -1 : 1));
    expect(second).toMatchObject({ label: 'CGV 2', parameters: { depositRate: 4000 } });
    expect(JSON.stringify(second?.text)).toContain('Un acompte de {{depositRate}} % est versé');
  });
});

describe('a clause under review', () => {
  it('that loses a placeholder says which and what it means, and takes it back', async () => {
    const { user } = await review(short);
    await edit(user, 'art. 1', 'Un acompte de 35 % est versé. Le devis est valable {{validité}} jours.');
    expect(await screen.findByText(words('ne contient plus {{acompte}}'))).toBeDefined();
    expect(button('Valider la clause').getAttribute('aria-disabled')).toBe('true');
    await user.click(button('Remettre'));
    expect(field('Texte').value).toBe(
      'Un acompte de {{acompte}} % est versé. Le devis est valable {{validité}} jours.',
    );
    await user.click(button('Valider la clause'));
    expect(
      screen.getByText(words('Un acompte de 30 % est versé. Le devis est valable 45 jours.')),
    ).toBeDefined();
  });

  it('may lose it all the same, once it has been said', async () => {
    const { user } = await review(short);
    await edit(user, 'art. 1', 'Un acompte est versé. Le devis est valable {{validité}} jours.');
    await user.click(await screen.findByRole('button', { name: 'Garder le texte ainsi' }));
    await user.click(button('Publier cette version'));
    expect(JSON.stringify((await onlyVersion()).text)).not.toContain('depositRate');
  });

  it.each([
    ['an unknown placeholder', 'Sous {{delai}} jours.', '{{delai}} n’est pas un repère d’Émarge'],
    ['a sign that no font prints', 'Bravo 😀', 'Caractère impossible à imprimer : « 😀 » (U+1F600)'],
  ])('is not kept with %s, which is named', async (_what, text, sentence) => {
    const { user } = await review(short);
    await edit(user, 'art. 2', `Annuler moins de {{annulation}} jours avant coûte le prix. ${text}`);
    expect(
      (
        await screen.findAllByText(
          words(sentence.replace('(', '\\(').replace(')', '\\)').replace('+', '\\+')),
        )
      ).length,
    ).toBe(1);
    await user.click(button('Valider la clause'));
    expect(field('Texte').value).toContain(text);
  });

  it('keeps the publication waiting while it is open, and is given up with Escape without leaving', async () => {
    const { user, path } = await review(short);
    await user.click(button('Modifier art. 2'));
    await user.click(button('Publier cette version'));
    expect((await screen.findAllByText(/Validez d’abord cette clause/)).length).toBeGreaterThan(0);
    await user.click(field('Texte'));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByLabelText('Texte')).toBeNull());
    expect(path()).toBe(address);
  });

  it('is cut at the cursor, joined again, and taken out', async () => {
    const { user } = await review(short);
    await user.click(button('Modifier art. 2'));
    const area = field('Texte');
    area.setSelectionRange(8, 8);
    await user.click(button('Couper au curseur'));
    expect(await screen.findByRole('button', { name: words('Modifier « sans titre »') })).toBeDefined();
    await user.click(button(words('Autres actions sur « sans titre »')));
    await user.click(screen.getByRole('menuitem', { name: 'Joindre à la précédente' }));
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: words('Modifier « sans titre »') })).toBeNull(),
    );
    await user.click(button('Autres actions sur art. 1'));
    await user.click(screen.getByRole('menuitem', { name: 'Supprimer la clause' }));
    await user.click(button('Publier cette version'));
    expect(textsOf((await onlyVersion()).text ?? []).join(' ')).not.toContain('Commande');
  });

  it('in Enter’s line keeps the clause and does not publish', async () => {
    const { user } = await review(short);
    await user.click(button('Modifier art. 2'));
    const title = field('Titre');
    await user.clear(title);
    await user.type(title, 'Désistement{Enter}');
    expect(await screen.findByText('Article 2. Désistement')).toBeDefined();
    expect(await db.terms.count()).toBe(0);
  });
});

describe('a bad text', () => {
  it.each([
    ['without a word', '1234 … 30 %', 'Il n’y a aucun mot dans ce texte'],
    ['of a megabyte', `${short}\n`.repeat(6_000), 'des conditions générales en comptent au plus'],
  ])('%s is refused in a sentence and stays in the box', async (_what, text, sentence) => {
    await paste(text);
    expect(await screen.findByText(words(sentence))).toBeDefined();
    expect(field('Texte de vos conditions').value).toBe(text);
  });

  it('without clauses is one clause, to be cut; nothing of it is lost', async () => {
    const text = 'Un acompte de 30 % est versé à la commande. Le devis est valable 45 jours.';
    const { user } = await review(text);
    expect(screen.getByText(/Aucun article n’est reconnu/)).toBeDefined();
    await user.click(button('Publier cette version'));
    const { text: kept } = await onlyVersion();
    expect(
      lettersOf(
        textsOf(kept ?? [])
          .join(' ')
          .replace('{{depositRate}}', '30')
          .replace('{{proposalValidityDays}}', '45'),
      ),
    ).toBe(lettersOf(text));
  });

  it('that is no terms at all is told as such', async () => {
    await review('Il était une fois une formatrice qui aimait ses stagiaires.');
    expect(screen.getByText(/ne ressemble à des conditions de vente/)).toBeDefined();
  });

  it('pasted twice in a row is taken once', async () => {
    await review(`${short}\n${short}`);
    expect(screen.getByText(/collé deux fois de suite/)).toBeDefined();
    expect(screen.getAllByRole('button', { name: /^Modifier art/ })).toHaveLength(2);
  });

  it('with an unknown placeholder is not published until it is mended', async () => {
    const { user } = await review(`${short}\nArticle 3 – Délai\nSous {{unknown}} jours.`);
    await user.click(button('Publier cette version'));
    expect(
      (await screen.findAllByText(words('{{unknown}} n’est pas un repère d’Émarge'))).length,
    ).toBeGreaterThan(1);
    expect(await db.terms.count()).toBe(0);
    await edit(user, 'art. 3', 'Sous huit jours.');
    await user.click(button('Valider la clause'));
    await user.click(button('Publier cette version'));
    expect((await onlyVersion()).label).toBe('CGV 1');
  });
});

describe('what was begun', () => {
  it('is there again when one leaves and comes back: text, choices, and the clause that was open', async () => {
    const kit = services();
    const { user, unmount } = await review(short, kit);
    await user.clear(field('Acompte'));
    await user.type(field('Acompte'), '25');
    await edit(user, 'art. 2', 'Annuler coûte.');
    unmount();
    await openPage(address, kit);
    await screen.findByRole('region', { name: 'Votre texte' });
    expect(field('Acompte').value).toBe('25');
    expect(field('Texte').value).toBe('Annuler coûte.');
  });

  it('« Coller un autre texte » begins anew', async () => {
    const kit = services();
    const { user } = await review(short, kit);
    await user.click(button('Coller un autre texte'));
    expect(await screen.findByLabelText('Texte de vos conditions')).toBeDefined();
  });
});
