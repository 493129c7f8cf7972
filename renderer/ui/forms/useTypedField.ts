import { useState } from 'react';
import type { Result } from '../../../shared/result.ts';
import type { FieldProps } from './FieldFrame.tsx';
import { useField } from './useField.ts';

/** How a value is read from what is typed, and written back. Functions must not change between renders. */
export interface Typed<T> {
  readonly parse: (text: string) => Result<T, { readonly because: string }>;
  readonly isValue: (value: unknown) => value is T;
  /** Clean, when one leaves the field. */
  readonly show: (value: T) => string;
  /** As one would type it, when one enters the field. */
  readonly edit: (value: T) => string;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * A field whose text means something: read at each key, so that saving never waits for leaving; shown clean on
 * leaving. A text that cannot be read stays as typed, in the form and in its draft, and says why.
 */
export function useTypedField<T>(
  props: FieldProps,
  typed: Typed<T>,
  check: (value: unknown) => string | null,
) {
  const field = useField(props, {
    check,
    show: (value) => (typed.isValue(value) ? typed.show(value) : textOf(value)),
  });
  const [typing, setTyping] = useState<string | null>(null);
  const { value } = field;
  const clean = typed.isValue(value) ? typed.show(value) : textOf(value);
  const unread = typing === null ? check(value) : null;
  return {
    ...field,
    text: typing ?? clean,
    error: unread ?? field.error,
    /** Shows the text as one would type it, all of it selected: written at once, so that the selection stays. */
    enter: (box: HTMLInputElement | HTMLTextAreaElement): void => {
      const text = typed.isValue(value) ? typed.edit(value) : textOf(value);
      setTyping(text);
      box.value = text;
      box.select();
    },
    type: (text: string): void => {
      setTyping(text);
      const parsed = typed.parse(text);
      field.change(text.trim() === '' ? undefined : parsed.ok ? parsed.value : text);
    },
    leave: (): void => {
      setTyping(null);
      field.leave();
    },
  };
}

/** Whether a value can be read: a text left in place of a value is what could not. */
export const checkTyped =
  <T>(typed: Pick<Typed<T>, 'parse' | 'isValue'>) =>
  (value: unknown): string | null => {
    if (typeof value !== 'string' || value.trim() === '' || typed.isValue(value)) return null;
    const parsed = typed.parse(value);
    return parsed.ok ? null : parsed.error.because;
  };
