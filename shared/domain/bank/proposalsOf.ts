import { daysBetween, isCivilDay } from '../dates/civilDay.ts';
import { spreadPayment } from '../billing/payments/spreadPayment.ts';
import { plus, zero } from '../money/cents.ts';
import type { Claim, NotedPayment } from './claim.ts';
import { type Found, type MatchIndex, payerKey } from './claimIndex.ts';
import { amountEvidence, type Evidence, labelEvidence, sameSum, saidTogether } from './evidence.ts';
import type { BankLine } from './keyedLines.ts';
import type { PaymentProposal, Proposal } from './proposal.ts';
import { sumsTo } from './sumsOfClaims.ts';

type Line = Pick<BankLine, 'day' | 'amount' | 'label'>;
type Speaking = ReadonlyMap<Claim, Found>;

/** Amount to the cent, and a name or a number beside it. */
const enough = 5;

function single(line: Line, claim: Claim, speaking: Speaking): PaymentProposal {
  const evidence = [amountEvidence(line.amount, claim), ...labelEvidence(speaking.get(claim))];
  const isExact = (evidence[0]?.points ?? 0) > 0;
  const { why, score } = saidTogether(evidence);
  const shares = [{ claim, amount: line.amount }];
  return { as: 'payment', shares, why, score, sure: isExact && score >= enough };
}

const singles = (line: Line, index: MatchIndex, speaking: Speaking): readonly PaymentProposal[] =>
  [...new Set([...speaking.keys(), ...(index.byAmount.get(line.amount) ?? [])])].map((claim) =>
    single(line, claim, speaking),
  );

/**
 * What a person chose for a line: each claim is settled before the next begins, then the lateness of each; what is
 * beyond stays with the last. A claim that nothing is left for is not paid.
 * @example chosenFor(line of 300,00 €, [claim of 522,00 €]).why //=> 'moins que ce qui reste dû'
 */
export function chosenFor(line: Line, claims: readonly Claim[]): PaymentProposal {
  const asked = [...claims, ...claims.map(({ extra }) => ({ left: extra }))];
  const { shares, beyond } = spreadPayment(line.amount, asked);
  const spread = claims.map((claim, place) => ({
    claim,
    amount: plus(shares[place] ?? zero, shares[claims.length + place] ?? zero),
  }));
  const last = spread.at(-1);
  const all =
    last && beyond > 0 ? [...spread.slice(0, -1), { ...last, amount: plus(last.amount, beyond) }] : spread;
  const whole = {
    left: plus(zero, ...claims.map(({ left }) => left)),
    extra: plus(zero, ...claims.map(({ extra }) => extra)),
  };
  return {
    as: 'payment',
    shares: all.filter(({ amount }) => amount > 0),
    ...saidTogether([amountEvidence(line.amount, whole)]),
    sure: false,
  };
}

const bestWords = (claims: readonly Claim[], speaking: Speaking): readonly Evidence[] =>
  claims
    .map((claim) => labelEvidence(speaking.get(claim)))
    .reduce((best, one) => (saidTogether(one).score > saidTogether(best).score ? one : best), []);

/** Several claims that one transfer pays together: those whose numbers it gives, else those of the payer it names. */
function together(line: Line, index: MatchIndex, speaking: Speaking): readonly PaymentProposal[] {
  const numbered = [...speaking].flatMap(([claim, { reference }]) => (reference ? [claim] : []));
  const payers = new Set([...speaking.keys()].map(payerKey));
  const sets = [...payers].flatMap((payer) => {
    const all = index.byPayer.get(payer) ?? [];
    const named = sumsTo(
      numbered.filter((claim) => payerKey(claim) === payer),
      line.amount,
    );
    return named.length === 1 ? named : sumsTo(all, line.amount);
  });
  return sets.map((claims) => ({
    as: 'payment',
    shares: claims.map((claim) => ({ claim, amount: claim.left })),
    ...saidTogether([sameSum(claims.length), ...bestWords(claims, speaking)]),
    sure: true,
  }));
}

/** A person writes a payment down within days of its coming, not weeks. */
const nearDays = 10;

const isNear = (line: Line, { day }: NotedPayment): boolean =>
  isCivilDay(day) && Math.abs(daysBetween(line.day, day)) <= nearDays;

function noted(line: Line, index: MatchIndex): readonly Proposal[] {
  const same = (index.paymentsByAmount.get(line.amount) ?? []).filter((payment) => isNear(line, payment));
  if (same.length === 0) return [];
  const speaking = index.payments.search(line.label);
  return same.map((payment) => {
    const exact = amountEvidence(line.amount, { left: payment.amount, extra: line.amount });
    const { why, score } = saidTogether([exact, ...labelEvidence(speaking.get(payment))]);
    return { as: 'noted', payment, why, score, sure: score >= enough };
  });
}

const claimed = (proposal: Proposal): readonly Claim[] =>
  proposal.as === 'payment' ? proposal.shares.map(({ claim }) => claim) : [];

/** The label gives the number of an invoice that the proposal leaves out: a person decides. */
const leavesOut = (proposal: Proposal, speaking: Speaking): boolean => {
  const paid = new Set(claimed(proposal));
  return (
    proposal.as === 'payment' &&
    [...speaking].some(([claim, { reference }]) => reference?.of === 'invoice' && !paid.has(claim))
  );
};

const mostShown = 8;

/** The best is sure only where nothing comes near it; no other ever is. */
function ranked(proposals: readonly Proposal[], speaking: Speaking): readonly Proposal[] {
  const [best, second, ...others] = proposals.toSorted((a, b) => b.score - a.score);
  if (!best) return [];
  const alone = second === undefined || second.score < best.score;
  const sure = best.sure && alone && !leavesOut(best, speaking);
  const rest = [second, ...others].filter((one) => one !== undefined);
  return [{ ...best, sure }, ...rest.map((one) => ({ ...one, sure: false }))].slice(0, mostShown);
}

/**
 * What a line of the bank may pay, the likeliest first, each with its reason in words: by amount, by number even
 * with other signs, by name. What is ambiguous is sure of nothing: it is asked.
 * @example proposalsOf(line of 522,00 € « VIR FA 2026 0042 », index)[0]?.why
 * //=> 'même montant, numéro FA-2026-0042 dans le libellé'
 */
export function proposalsOf(line: Line, index: MatchIndex): readonly Proposal[] {
  if (line.amount <= 0) return [];
  const speaking = index.claims.search(line.label);
  return ranked(
    [...noted(line, index), ...singles(line, index, speaking), ...together(line, index, speaking)],
    speaking,
  );
}

const isDisputed = (claim: Claim, claims: ReadonlyMap<string, number>): boolean =>
  (claims.get(claim.id) ?? 0) > 1;

/**
 * Two lines cannot both be sure of one claim: then neither is.
 * @example onceEach([two lines of 522,00 € for one invoice]).map(([first]) => first?.sure) //=> [false, false]
 */
export function onceEach(lines: readonly (readonly Proposal[])[]): readonly (readonly Proposal[])[] {
  const claims = new Map<string, number>();
  for (const [first] of lines)
    if (first?.sure) for (const { id } of claimed(first)) claims.set(id, (claims.get(id) ?? 0) + 1);
  return lines.map(([first, ...others]) => {
    if (!first) return [];
    const disputed = first.sure && claimed(first).some((claim) => isDisputed(claim, claims));
    const best = disputed
      ? { ...first, sure: false, why: `${first.why}, mais une autre ligne aussi` }
      : first;
    return [best, ...others];
  });
}
