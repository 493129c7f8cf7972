import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { requestIssues } from '../../../../shared/domain/orders/requestIssues.ts';
import { isDocumentKind } from '../../../../shared/records/facts.ts';
import { ok, refused } from '../../../../shared/result.ts';
import { newId } from '../../../db/index.ts';
import { type SaveRequest, type SaveResult, useCommand, useToasts, useToday } from '../../../ui/index.ts';
import { asksConsent } from './RequestFields.tsx';
import { type RequestKind, type RequestValues, toRecord } from './request.ts';
import { recordRequest, undoRequest } from './simulatorCommands.ts';
import { type Simulation, simulate } from './simulation.ts';
import type { Simulated } from './simulatorQueries.ts';

const doneTexts: Readonly<Record<RequestKind, string>> = {
  cancellation: 'Annulation inscrite.',
  postponement: 'Report inscrit.',
};

const letterOf = ({ kind, consequence: { outcome } }: Simulation): string => {
  if (outcome.kind === 'refused') return 'refusalLetter';
  return kind === 'cancellation' && outcome.kind !== 'moved' ? 'cancellationLetter' : 'postponementLetter';
};

/** What keeps the form from being recorded, at the field that can mend it. */
function issuesOf(simulation: Simulation, simulated: Simulated, today: Parameters<typeof simulate>[3]) {
  const { values, consequence, was } = simulation;
  const issues = requestIssues(simulated.dossier, toRecord(consequence.event, values), was.start, today);
  const consent =
    issues.length === 0 && asksConsent(simulation) && !values.anyway
      ? [{ field: 'anyway', message: 'Cochez pour l’inscrire malgré tout.' }]
      : [];
  return [...issues, ...consent].map((issue) => ({ table: '', id: '', ...issue }));
}

/** Records the request once, goes back to the order, and offers to take it back or to write the letter. */
export function useRecording(kind: RequestKind, simulated: Simulated) {
  const today = useToday();
  const [, go] = useLocation();
  const { say } = useToasts();
  const [id] = useState(() => newId());
  const done = useRef<Simulation>(null);
  const address = `/dossiers/${simulated.dossier.order.id}`;
  const undo = useCommand(undoRequest, { onDone: () => say('Annulé\u00a0: le dossier est comme avant.') });
  return {
    leave: () => go(address),
    save: async ({ values }: SaveRequest<RequestValues>): Promise<SaveResult> => {
      const simulation = simulate(kind, values, simulated, today);
      const issues = issuesOf(simulation, simulated, today);
      if (issues.length > 0) return refused({ code: 'invalid', issues });
      const { consequence, dates, was } = simulation;
      const answer = await recordRequest({ simulated, consequence, values, dates, was, id });
      if (answer.ok) done.current = simulation;
      return answer.ok ? ok(answer.value) : answer;
    },
    saved: () => {
      const simulation = done.current;
      const letter = simulation ? letterOf(simulation) : null;
      const isRefused = simulation?.consequence.outcome.kind === 'refused';
      go(address);
      say(isRefused ? 'Inscrite, sans effet.' : doneTexts[kind], {
        acts: [
          { label: 'Annuler', onAct: () => undo.run(simulated.dossier.order.id, id, today) },
          ...(isDocumentKind(letter)
            ? [{ label: 'Préparer la lettre', onAct: () => go(`${address}?emettre=${letter}&fait=${id}`) }]
            : []),
        ],
      });
    },
  };
}
