// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../../renderer/db/index.ts';
import type { Course } from '../../../../shared/records/records.ts';
import { courseSheetText } from '../../../support/courseSheetText.ts';
import type { KitServices } from '../../../../renderer/ui/index.ts';
import { services } from '../../ui/kit.tsx';
import { emptyDatabase, openPage } from '../openPage.tsx';

const field = (label: string | RegExp): HTMLInputElement => screen.getByLabelText(label);

async function paste(text: string, kit?: KitServices) {
  const page = await openPage('/formations/coller', kit);
  const box = await screen.findByLabelText('Texte de la fiche');
  await page.user.click(box);
  await page.user.paste(text);
  await page.user.click(screen.getByRole('button', { name: 'Lire la fiche' }));
  await screen.findByRole('region', { name: 'Texte collé' });
  return page;
}

const onlyCourse = async (): Promise<Course> => {
  await waitFor(async () => expect(await db.courses.count()).toBe(1));
  const course = await db.courses.toCollection().first();
  if (!course) throw new Error('no course');
  return course;
};

beforeEach(emptyDatabase);

describe('pasting a course sheet', () => {
  it('shows what was read, saves nothing by itself, and asks for hours and price', async () => {
    await paste(courseSheetText);
    expect(field(/Intitulé/).value).toBe('Accueillir au téléphone');
    expect(field('Durée en jours').value).toBe('2');
    expect(field('Durée en heures').value).toBe('');
    expect(field('Prix HT par groupe (INTRA)').value).toBe('');
    expect(screen.getByRole('button', { name: 'Durée en heures' })).toBeDefined();
    expect(await db.courses.count()).toBe(0);
  });

  it('says that the terms of sale pasted along are left out', async () => {
    await paste(courseSheetText);
    const source = within(screen.getByRole('region', { name: 'Texte collé' }));
    expect(source.getByText(/7.lignes non reprises/)).toBeDefined();
    expect(source.getByText(/ne sont pas reprises dans la formation/)).toBeDefined();
  });

  it('saves the course with the hours and price that were asked', async () => {
    const { user, path } = await paste(courseSheetText);
    await user.type(field('Durée en heures'), '14');
    await user.type(field('Prix HT par groupe (INTRA)'), '1 450,50');
    await user.click(screen.getByRole('button', { name: 'Ajouter au catalogue' }));
    const course = await onlyCourse();
    expect(course).toMatchObject({
      title: 'Accueillir au téléphone',
      reference: 'AC-TEL-03',
      days: 2,
      hours: 14,
      intraPrice: 145_050,
      objectives: ['Prendre un appel avec assurance', 'Reformuler une demande'],
      outcome: "Une attestation de formation sera remise à chaque participant à l'issue de la formation.",
    });
    expect(course.programme?.map(({ title }) => title)).toEqual(["Préparer l'échange", "Mener l'échange"]);
    await waitFor(() => expect(path()).toBe(`/formations/${course.id}`));
  });

  it('refuses an amount finer than the cent where it is typed, and loses nothing', async () => {
    const { user } = await paste(courseSheetText);
    await user.type(field('Prix HT par groupe (INTRA)'), '10,005');
    await user.click(screen.getByRole('button', { name: 'Ajouter au catalogue' }));
    expect((await screen.findAllByText(/deux|centime/)).length).toBeGreaterThan(0);
    expect(field('Prix HT par groupe (INTRA)').value).toBe('10,005');
    expect(await db.courses.count()).toBe(0);
  });

  it('of a letter says that it is not a sheet, and lists every line', async () => {
    await paste('Madame, Monsieur,\nNotre offre est jointe.\nCordialement');
    expect(screen.getByText(/ne ressemble pas à une fiche de formation/)).toBeDefined();
    expect(screen.getByText('Notre offre est jointe.')).toBeDefined();
    expect(field(/Intitulé/).value).toBe('');
  });

  it('keeps the pasted text and what was corrected when one leaves and comes back', async () => {
    const kit = services();
    const { user, unmount } = await paste(courseSheetText, kit);
    await user.type(field('Durée en heures'), '14');
    unmount();
    await openPage('/formations/coller', kit);
    await screen.findByRole('region', { name: 'Texte collé' });
    expect((await screen.findByLabelText<HTMLInputElement>('Durée en heures')).value).toBe('14');
    expect(field(/Intitulé/).value).toBe('Accueillir au téléphone');
  });
});

describe('the form of a course', () => {
  it('refuses a title of 10,000 characters in a sentence, and keeps it', async () => {
    const { user } = await openPage('/formations/nouvelle');
    const title = await screen.findByLabelText<HTMLInputElement>(/Intitulé/);
    await user.click(title);
    await user.paste('a'.repeat(10_000));
    await user.keyboard('{Enter}');
    expect((await screen.findAllByText(/10.000 caractères/)).length).toBeGreaterThan(0);
    expect(title.value).toHaveLength(10_000);
    expect(await db.courses.count()).toBe(0);
  });

  it('takes emoji and right-to-left titles as they are', async () => {
    const { user } = await openPage('/formations/nouvelle');
    await user.click(await screen.findByLabelText(/Intitulé/));
    await user.paste('Accueil 😀 مرحبا');
    await user.keyboard('{Enter}');
    expect((await onlyCourse()).title).toBe('Accueil 😀 مرحبا');
  });

  it('opens on the field that the address names', async () => {
    const { user } = await openPage('/formations/nouvelle');
    await user.type(await screen.findByLabelText(/Intitulé/), 'Vendre{Enter}');
    const { id } = await onlyCourse();
    await openPage(`/formations/${id}/modifier?champ=prerequisites`);
    const prerequisites = await screen.findByLabelText('Prérequis');
    await waitFor(() => expect(document.activeElement).toBe(prerequisites));
  });
});
