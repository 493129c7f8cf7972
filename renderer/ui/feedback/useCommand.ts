import { useCallback, useEffect, useRef, useState } from 'react';
import { refusalText, type SpokenRefusal } from '../../../shared/messages/refusalText.ts';
import type { Result } from '../../../shared/result.ts';
import { useToasts } from './toastContext.ts';

const slowMilliseconds = 1_000;

export interface Command<A extends readonly unknown[]> {
  /** Runs the act; ignored while it is already running. */
  readonly run: (...args: A) => void;
  readonly busy: boolean;
  /** It has been running for more than a second: show progress. */
  readonly slow: boolean;
}

export interface CommandOptions<T, E> {
  readonly onDone?: (value: T) => void;
  /** Return true where the screen has said the refusal itself. */
  readonly onRefused?: (error: E) => boolean;
  /** The sentence of a refusal of one's own; `shared/messages` has the others. */
  readonly sentence?: (error: E) => string;
}

/**
 * One act at a time: a second press while it runs does nothing; a refusal is said in French; a bug is thrown to the
 * error screen.
 * @example const issue = useCommand(issueProposal, { onDone: () => say('Proposition émise.') });
 */
export function useCommand<A extends readonly unknown[], T, E extends SpokenRefusal>(
  act: (...args: A) => Promise<Result<T, E>>,
  options: CommandOptions<T, E> = {},
): Command<A> {
  const { say } = useToasts();
  const [state, setState] = useState<{ busy: boolean; slow: boolean }>({ busy: false, slow: false });
  const [crash, setCrash] = useState<{ readonly cause: unknown } | null>(null);
  const running = useRef(false);
  const latest = useRef({ act, options });
  useEffect(() => {
    latest.current = { act, options };
  });
  const run = useCallback(
    (...args: A) => {
      if (running.current) return;
      running.current = true;
      setState({ busy: true, slow: false });
      const timer = setTimeout(() => setState({ busy: true, slow: true }), slowMilliseconds);
      const attempt = async (): Promise<void> => {
        try {
          const result = await latest.current.act(...args);
          const { onDone, onRefused, sentence = refusalText } = latest.current.options;
          if (result.ok) onDone?.(result.value);
          else if (!onRefused?.(result.error)) {
            const text = sentence(result.error);
            if (text) say(text, { problem: true });
          }
        } catch (cause) {
          setCrash({ cause });
        } finally {
          clearTimeout(timer);
          running.current = false;
          setState({ busy: false, slow: false });
        }
      };
      void attempt();
    },
    [say],
  );
  if (crash) throw crash.cause;
  return { run, ...state };
}
