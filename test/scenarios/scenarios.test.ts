import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readScenario } from '../../shared/domain/orders/readScenario.ts';
import { statementOf } from '../../shared/domain/orders/statementOf.ts';
import { differences } from '../tools/matchStatement.ts';

const own = import.meta.dirname;
const common = resolve(own, '../../../shared/domain/scenarios');
const namesIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.json'));

function contradictions(path: string): readonly unknown[] {
  const scenario = readScenario(JSON.parse(readFileSync(path, 'utf8')));
  if (!scenario.ok) return [scenario.error];
  const { expect: expected = {}, ...story } = scenario.value;
  return differences(expected, statementOf(story), '');
}

describe('the terms, by our own examples', () => {
  it.each(namesIn(own))('%s', (name) => {
    expect(contradictions(join(own, name))).toEqual([]);
  });
});

const isThere = existsSync(common);
if (!isThere) console.log(`the common scenarios are not here (${common}): only our own were tried`);

describe.runIf(isThere)('the terms, by the common examples', () => {
  it.each(isThere ? namesIn(common) : [])('%s', (name) => {
    expect(contradictions(join(common, name))).toEqual([]);
  });
});
