import { describe, expect, it } from 'vitest';
import { imageType } from '../../../../renderer/features/settings/imageType.ts';
import { momentText } from '../../../../renderer/features/settings/momentText.ts';
import {
  numberingSchema,
  organisationFormSchema,
} from '../../../../renderer/features/settings/organisationSchema.ts';
import { regions } from '../../../../renderer/features/settings/regions.ts';

const read = (fields: object) => organisationFormSchema.safeParse({ name: 'LEXOM', ...fields });
const messages = (fields: object) =>
  read(fields).error?.issues.map(({ path, message }) => [path.join('.'), message]);

describe('the organisation', () => {
  it('needs nothing but its name', () => {
    expect(read({}).success).toBe(true);
    expect(organisationFormSchema.safeParse({}).success).toBe(false);
  });

  it('is kept as papers need it, however it was typed', () => {
    expect(
      read({
        siret: '732 829 320 00074',
        activityNumber: '84 07 00000 07',
        iban: 'fr76 3000 6000 0112 3456 7890 189',
      }).data,
    ).toEqual({
      name: 'LEXOM',
      siret: '73282932000074',
      activityNumber: '84070000007',
      iban: 'FR7630006000011234567890189',
    });
  });

  it.each([
    [{ siret: '732 829 320 00075' }, 'siret', /5 derniers chiffres/],
    [{ vatNumber: 'FR45732829320' }, 'vatNumber', /FR\s?44/],
    [{ activityNumber: '123' }, 'activityNumber', /11 chiffres/],
    [{ iban: 'FR7630006000011234567890188' }, 'iban', /IBAN/],
    [{ email: 'contact@' }, 'email', /électronique/],
    [{ address: { street: 'x', postcode: '123', city: 'y' } }, 'address.postcode', /5 chiffres/],
  ])('refuses %j beside its field', (fields, path, sentence) => {
    const found = messages(fields) ?? [];
    expect(found.map(([field]) => field)).toEqual([path]);
    expect(found[0]?.[1]).toMatch(sentence);
  });

  it('lets a postcode from abroad be what it is', () => {
    const address = { street: '1 rue Haute', postcode: 'L-1718', city: 'Luxembourg', country: 'Luxembourg' };
    expect(read({ address }).success).toBe(true);
  });

  it('numbers its papers with capitals, figures and dashes only', () => {
    expect(numberingSchema.safeParse({ proposalPrefix: 'DEV-A' }).success).toBe(true);
    expect(numberingSchema.safeParse({ proposalPrefix: 'dev 1' }).success).toBe(false);
  });

  it('may be in any of the eighteen regions', () => {
    expect(regions).toHaveLength(18);
  });
});

describe('a logo', () => {
  it.each([
    [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0], 'image/png'],
    [[0xff, 0xd8, 0xff, 0xe0], 'image/jpeg'],
    [[0x47, 0x49, 0x46, 0x38], null],
    [[], null],
  ])('beginning with %j is %s, whatever its name says', (bytes, type) => {
    expect(imageType(new Uint8Array(bytes))).toBe(type);
  });
});

describe('a moment of the journal', () => {
  it('is said in the hour of the place where it was written', () => {
    expect(momentText('2026-11-23T08:15:00.000+01:00')).toBe('lun.\u00a023\u00a0nov.\u00a02026, 8:15');
  });
});
