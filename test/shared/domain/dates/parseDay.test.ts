import { describe, expect, it } from 'vitest';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { parseDay } from '../../../../shared/domain/dates/parseDay.ts';

const today = civilDay('2026-11-23');

describe('what people type as a day', () => {
  it.each([
    ['14/12', '2026-12-14'],
    ['14/1', '2027-01-14'],
    ['14/12/26', '2026-12-14'],
    ['14-12-2026', '2026-12-14'],
    ['14.12.2026', '2026-12-14'],
    ['14 12 2026', '2026-12-14'],
    ['141226', '2026-12-14'],
    ['14122026', '2026-12-14'],
    ['2026-12-14', '2026-12-14'],
    ['14 décembre', '2026-12-14'],
    ['14 DÉCEMBRE 2026', '2026-12-14'],
    ['14 déc. 2026', '2026-12-14'],
    ['lundi 14\u00a0décembre\u00a02026', '2026-12-14'],
    ['lun. 14 déc. 2026', '2026-12-14'],
    ['1er août', '2026-08-01'],
    ['3 fév', '2027-02-03'],
    ['3 février 27', '2027-02-03'],
    ['demain', '2026-11-24'],
    ['après-demain', '2026-11-25'],
    ['hier', '2026-11-22'],
    ['Aujourd’hui', '2026-11-23'],
    ['+15', '2026-12-08'],
    ['+ 15 jours', '2026-12-08'],
    ['-3', '2026-11-20'],
    ['+0', '2026-11-23'],
    ['29/02', '2028-02-29'],
  ])('« %s » on 23 November 2026 is %s', (text, value) => {
    expect(parseDay(text, today)).toEqual({ ok: true, value });
  });

  it('leans to the future or to the past when asked', () => {
    expect(parseDay('22/11', today, 'future')).toEqual({ ok: true, value: '2027-11-22' });
    expect(parseDay('23/11', today, 'future')).toEqual({ ok: true, value: '2026-11-23' });
    expect(parseDay('24/11', today, 'past')).toEqual({ ok: true, value: '2025-11-24' });
  });

  it.each([
    ['', 'empty'],
    ['30/02/2027', 'noSuchDay'],
    ['29/02/2027', 'noSuchDay'],
    ['31/04', 'noSuchDay'],
    ['14/13/2026', 'noSuchDay'],
    ['0/12', 'noSuchDay'],
    ['bientôt', 'notADay'],
    ['14 brumaire', 'notADay'],
    ['14 ju', 'notADay'],
    ['14/12/2', 'notADay'],
    ['12h30', 'notADay'],
    ['+99999', 'notADay'],
  ])('« %s » is refused as %s', (text, code) => {
    expect(parseDay(text, today)).toMatchObject({ ok: false, error: { code } });
  });
});
