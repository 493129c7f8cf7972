import type { Subject } from '../../../../shared/domain/explain/subject.ts';
import type { Tone } from '../../../ui/index.ts';

/** One thing to know of an order. */
export interface Notice {
  readonly id: string;
  readonly tone: Tone;
  readonly text: string;
  readonly clause: string | null;
  readonly why: Subject;
}
