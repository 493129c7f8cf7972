import { describe, expect, it } from 'vitest';
import { clauseName } from '../../../../shared/domain/terms/clauseName.ts';

const own = (number: string, title: string) => ({
  text: [{ number: '', title: '', clauses: [{ number, title, passages: [], states: ['3.5'] }] }],
});

describe('what a version calls a clause', () => {
  it.each([
    ['the model’s number', null, 'l’article 3.5'],
    ['a number', own('7.2', 'Annulation'), 'l’article 7.2'],
    ['a number with its full stop', own('7.', 'Annulation'), 'l’article 7'],
    ['« Article »', own('Article 7', 'Annulation'), 'l’article 7'],
    ['in capitals', own('ARTICLE 7', ''), 'l’article 7'],
    ['abbreviated', own('Art. 7', ''), 'l’article 7'],
    ['a section sign', own('§ 7', ''), 'le § 7'],
    ['its title alone', own('', 'Annulation'), 'la clause « Annulation »'],
    ['neither number nor title', own('', ''), null],
  ])('%s', (_, version, name) => {
    expect(clauseName(version, '3.5')).toBe(name);
  });

  it('says nothing of a clause that the text does not state', () => {
    expect(clauseName(own('7', 'Annulation'), '3.6')).toBeNull();
  });
});
