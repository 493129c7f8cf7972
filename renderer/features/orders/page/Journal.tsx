import Box from '@mui/material/Box';
import { useState } from 'react';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { formatShortDay } from '../../../../shared/domain/dates/formatDay.ts';
import { letterAnswering } from '../../../../shared/domain/letters/letterAnswering.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { fundersOfDossier } from '../../../../shared/domain/orders/fundingsOf.ts';
import type { Statement } from '../../../../shared/domain/orders/statement.ts';
import { eventsOf } from '../../../../shared/domain/orders/storyOf.ts';
import { factTitle } from '../../../../shared/messages/factTitle.ts';
import type { Fact } from '../../../../shared/records/facts.ts';
import {
  Button,
  Link,
  StatusText,
  Timeline,
  type TimelineItem,
  type WhyAnswer,
  WhySentence,
} from '../../../ui/index.ts';
import type { AskedPaper } from '../../documents/index.ts';
import { whyOf } from '../../explain/index.ts';
import { byDay, reversedIds } from '../standingFacts.ts';
import { CorrectDialog } from './CorrectDialog.tsx';

interface Props {
  readonly dossier: Dossier;
  readonly statement: Statement;
  readonly today: CivilDay;
  readonly onLetter: (letter: AskedPaper) => void;
}

/** Every fact in order, with who wrote it down and when; what was corrected stays, struck through. */
export function Journal(props: Props) {
  const { dossier, statement, today, onLetter } = props;
  const [wrong, setWrong] = useState<Fact | null>(null);
  const reversed = reversedIds(dossier.facts);
  const funders = fundersOfDossier(dossier);
  const refusedFor = refusalByFact(props);
  const writes = (about: string): (() => void) | null => {
    const kind = letterAnswering({ dossier, statement, on: today }, about);
    return kind && (() => onLetter({ kind, about }));
  };
  const facts = dossier.facts.filter((fact) => fact.kind !== 'demonstration').toSorted(byDay);
  if (facts.length === 0) return <StatusText tone="waiting">Rien ne s’est encore passé.</StatusText>;
  return (
    <>
      <Timeline
        label="Journal"
        items={facts.map((fact) =>
          lineOf(fact, {
            title: factTitle(fact, funders),
            gone: reversed.has(fact.id),
            refusal: refusedFor.get(fact.id) ?? null,
            onCorrect: fact.kind.startsWith('order.') ? () => setWrong(fact) : null,
            onLetter: writes(fact.id),
          }),
        )}
      />
      {wrong && <CorrectDialog dossier={dossier} fact={wrong} today={today} onClose={() => setWrong(null)} />}
    </>
  );
}

/** Why a fact stays without effect, by the fact. */
function refusalByFact({ dossier, statement, today }: Props): ReadonlyMap<string, Refused> {
  const events = eventsOf(dossier);
  return new Map(
    statement.refusals.flatMap(({ event, because }, index) => {
      const fact = events[event]?.fact;
      const why = whyOf(dossier, today, { of: 'refusal', index });
      return fact ? [[fact.id, { because, why }] as const] : [];
    }),
  );
}

interface Refused {
  readonly because: string;
  readonly why: WhyAnswer;
}

interface LineOptions {
  readonly title: string;
  readonly gone: boolean;
  readonly refusal: Refused | null;
  readonly onCorrect: (() => void) | null;
  /** Writes the letter that answers it, where one does. */
  readonly onLetter: (() => void) | null;
}

function lineOf(fact: Fact, options: LineOptions): TimelineItem {
  const { gone, refusal, title } = options;
  return {
    id: fact.id,
    when: formatShortDay(fact.day),
    tone: gone ? 'waiting' : refusal ? 'lost' : 'done',
    title: (
      <Box component={gone ? 's' : 'span'} sx={{ color: gone ? 'text.secondary' : undefined }}>
        <FactTitle fact={fact} title={title} />
      </Box>
    ),
    detail: (
      <>
        {writtenText(fact)}
        {typeof fact.data['note'] === 'string' && <Box>{fact.data['note']}</Box>}
        {gone && <Box>Corrigé : ce fait est réputé n’avoir jamais été inscrit.</Box>}
        {refusal && !gone && (
          <Box sx={{ color: 'tone.lost' }}>
            <WhySentence explanation={refusal.why} about={refusal.because}>
              Sans effet. {refusal.because}
            </WhySentence>
          </Box>
        )}
      </>
    ),
    ...(gone ? {} : { action: <LineActs {...options} /> }),
  };
}

const LineActs = ({ title, onCorrect, onLetter }: Pick<LineOptions, 'title' | 'onCorrect' | 'onLetter'>) => (
  <Box sx={{ display: 'flex', gap: 1 }}>
    {onLetter && (
      <Button look="text" label={`Répondre\u00a0: ${title}`} onClick={onLetter}>
        Répondre…
      </Button>
    )}
    {onCorrect && (
      <Button look="text" label={`Corriger\u00a0: ${title}`} onClick={onCorrect}>
        Corriger…
      </Button>
    )}
  </Box>
);

const FactTitle = ({ fact, title }: { readonly fact: Fact; readonly title: string }) =>
  fact.kind === 'documentIssued' && typeof fact.data['sha256'] === 'string' ? (
    <Link to={`/documents/${fact.data['sha256']}`}>{title}</Link>
  ) : (
    title
  );

const moment = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'short', timeStyle: 'short' });

/** « inscrit par Hélène le 23/11/2026 08:15 » */
function writtenText({ by, at }: Fact): string {
  const when = Number.isNaN(Date.parse(at)) ? '' : ` le ${moment.format(new Date(at))}`;
  return `Inscrit${by ? ` par ${by}` : ''}${when}`;
}
