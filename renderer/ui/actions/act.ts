import type { LucideIcon } from 'lucide-react';

/** Something that one can do on a page or a line. */
export interface Act {
  readonly label: string;
  readonly onAct: () => void;
  readonly icon?: LucideIcon;
  /** Why it cannot be done now. */
  readonly reason?: string | null | undefined;
  /** As given to `useShortcut`; shown beside the label. */
  readonly keys?: string;
  readonly danger?: boolean;
  readonly busy?: boolean;
  /** Kept in the « ⋯ » menu even where there is room. */
  readonly inMenu?: boolean;
}
