import Box from '@mui/material/Box';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import type { Statement } from '../../../../shared/domain/orders/statement.ts';
import { type AcceptancePiece, acceptancePieces } from '../../../../shared/domain/orders/story.ts';
import { pieceNames } from '../../../../shared/messages/factTitle.ts';
import { CheckField } from '../../../ui/index.ts';
import { type ActContext, type ActDefinition, actSchema, noted } from './actDefinition.ts';

/** Not needed where the client signs electronically. */
const byHand: readonly AcceptancePiece[] = [
  'proposalInitialled',
  'proposalStamped',
  'goodForAgreement',
  'termsInitialled',
];

const missingOf = (statement: Statement): readonly AcceptancePiece[] =>
  statement.acceptance.pieces.filter((piece) => piece.receivedOn === null).map((piece) => piece.piece);

function PiecesFields({ statement }: ActContext) {
  const electronic = useWatch({ name: 'electronic' }) === true;
  const missing = missingOf(statement).filter((piece) => !electronic || !byHand.includes(piece));
  return (
    <Box role="group" aria-label="Pièces reçues" sx={{ display: 'grid', gap: 0.5 }}>
      {missing.length === 0 && <span>Toutes les pièces sont déjà là.</span>}
      {missing.map((piece) => (
        <CheckField key={piece} name={piece} label={pieceNames[piece]} />
      ))}
      <CheckField
        name="electronic"
        label="Signature électronique"
        help="Paraphes, tampon et mention manuscrite ne sont alors pas demandés."
      />
    </Box>
  );
}

/** The papers that come back signed: what is not in this post is said not to be, so that the rest stays awaited. */
export const pieces: ActDefinition = {
  title: 'Pièces reçues',
  purpose: 'Décochez ce qui manque dans cet envoi : les pièces s’additionnent.',
  dayLabel: 'Reçues le',
  saveLabel: 'Inscrire la réception',
  schema: ({ today }) =>
    actSchema(today, {
      ...Object.fromEntries(acceptancePieces.map((piece) => [piece, z.boolean().optional()])),
      electronic: z.boolean().optional(),
    }),
  initial: ({ statement, today }) => ({
    day: today,
    ...Object.fromEntries(missingOf(statement).map((piece) => [piece, true])),
    electronic: false,
  }),
  factOf: (subject, values) => ({
    subject,
    kind: 'order.documentsReceived',
    day: values.day,
    data: {
      ...Object.fromEntries(acceptancePieces.map((piece) => [piece, values[piece] === true])),
      electronic: values['electronic'] === true,
      ...noted(values),
    },
  }),
  Fields: PiecesFields,
};
