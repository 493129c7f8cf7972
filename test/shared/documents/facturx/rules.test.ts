import { describe, expect, it } from 'vitest';
import { cii, frameOf } from '../../../../shared/documents/facturx/cii.ts';
import { gapsOf } from '../../../../shared/documents/facturx/gapsOf.ts';
import { dataCases } from '../../../support/facturX/dataCases.ts';
import { codeRules } from '../../../support/facturX/codeRules.ts';
import { europeanRules } from '../../../support/facturX/europeanRules.ts';
import { frenchRules } from '../../../support/facturX/frenchRules.ts';
import { syntaxRules } from '../../../support/facturX/syntaxRules.ts';
import { readXml } from '../../../support/facturX/xmlTree.ts';

const xmlOf = (name: string): string => {
  const invoice = dataCases[name];
  if (!invoice) throw new Error(`no invoice is called ${name}`);
  return cii(invoice);
};
const rules = [...europeanRules, ...syntaxRules, ...codeRules, ...frenchRules];

describe.each(Object.keys(dataCases))('the XML of %s', (name) => {
  it('keeps every rule that concerns it', () => {
    const tree = readXml(xmlOf(name));
    expect(rules.filter(({ holds }) => !holds(tree)).map(({ id }) => id)).toEqual([]);
  });

  it('lacks nothing to be written', () => {
    expect(dataCases[name] && gapsOf(dataCases[name])).toEqual([]);
  });
});

it.each(rules.map((rule) => [rule.id, rule] as const))(
  '%s is seen where it is broken',
  (_, { broken, holds }) => {
    const [name, from, to] = broken;
    const whole = xmlOf(name);
    const changed = whole.replace(from, to);
    expect(changed).not.toBe(whole);
    expect([holds(readXml(whole)), holds(readXml(changed))]).toEqual([true, false]);
  },
);

describe('what is wholly paid when it leaves', () => {
  it.each([
    // 522,00 € came on 7 October; the 1 218,00 € that were left on 10 December, before the invoice of the 16th.
    ['depositInvoice', 'S2', '20261007'],
    ['paidWhole', 'S2', '20261210'],
    ['company', 'S1', '20261216'],
    ['afterDeposit', 'S4', '20261216'],
  ])('%s is told as %s, with the day %s', (name, frame, day) => {
    const invoice = dataCases[name];
    expect(invoice && frameOf(invoice)).toBe(frame);
    expect(xmlOf(name)).toContain(`<ram:DueDateDateTime><udt:DateTimeString format="102">${day}<`);
  });
});

describe('to whom it is told', () => {
  it.each([
    ['company', 'B2B'],
    ['individual', 'B2C'],
    ['exempt', 'OUTOFSCOPE'],
    ['indemnity', 'OUTOFSCOPE'],
    ['exemptPublicBody', 'B2B'],
    ['franchise', 'B2B'],
  ])('%s: %s', (name, treatment) => {
    expect(xmlOf(name)).toContain(`<ram:Content>${treatment}</ram:Content><ram:SubjectCode>BAR<`);
  });
});
