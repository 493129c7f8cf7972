import type { LetterKind } from '../../../domain/letters/letterKinds.ts';
import type { Paper } from '../../layout/blocks.ts';
import type { DocumentRequest } from '../../request.ts';
import { acknowledgement } from './acknowledgement.ts';
import { cancellationLetter } from './cancellationLetter.ts';
import { formalNotice } from './formalNotice.ts';
import { postponementLetter } from './postponementLetter.ts';
import { refusalLetter } from './refusalLetter.ts';
import { reminder } from './reminder.ts';
import { rescissionLetter } from './rescissionLetter.ts';
import { suspensionLetter } from './suspensionLetter.ts';

/** The letters, by their kind. */
export const letterPapers: Readonly<Record<LetterKind, (request: DocumentRequest) => Paper>> = {
  acknowledgement,
  cancellationLetter,
  postponementLetter,
  refusalLetter,
  reminder1: reminder('reminder1'),
  reminder2: reminder('reminder2'),
  suspensionLetter,
  formalNotice,
  rescissionLetter,
};
