import MuiButton from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import type { LucideIcon } from 'lucide-react';
import type { MouseEvent, ReactNode, Ref } from 'react';

export interface ButtonProps {
  readonly children: ReactNode;
  /** `primary`: the one next act of the page. `quiet` (default): bordered. `text`: inside lines and tables. */
  readonly look?: 'primary' | 'quiet' | 'text';
  readonly danger?: boolean;
  readonly onClick?: (event: MouseEvent<HTMLElement>) => void;
  readonly type?: 'button' | 'submit';
  readonly icon?: LucideIcon | undefined;
  /** Why it cannot be pressed now: disables the button and is said on hover and focus. */
  readonly reason?: string | null | undefined;
  /** The act is under way: a second press does nothing. */
  readonly busy?: boolean;
  readonly label?: string | undefined;
  /** Whether what it opens is open. */
  readonly expanded?: boolean;
  /** Where it leads, for an act that is only a way: `#/clients/nouveau`. */
  readonly href?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly id?: string;
  readonly form?: string;
}

const variants = { primary: 'contained', quiet: 'outlined', text: 'text' } as const;

/** A button that says why when it cannot be pressed: it stays in the tab order, announced as unavailable. */
export function Button({
  children,
  look = 'quiet',
  danger = false,
  onClick,
  type = 'button',
  icon: Icon,
  reason,
  busy = false,
  label,
  expanded,
  href,
  ...rest
}: ButtonProps) {
  const blocked = Boolean(reason) || busy;
  const press = (event: MouseEvent<HTMLElement>): void => {
    if (blocked) event.preventDefault();
    else onClick?.(event);
  };
  const button = (
    <MuiButton
      {...rest}
      {...(href && !blocked ? { href } : {})}
      type={type}
      size="small"
      variant={variants[look]}
      color={danger ? 'error' : look === 'quiet' ? 'inherit' : 'primary'}
      startIcon={Icon ? <Icon size={16} aria-hidden /> : undefined}
      aria-disabled={blocked || undefined}
      aria-busy={busy || undefined}
      aria-label={label}
      aria-expanded={expanded}
      className={blocked ? 'blocked' : undefined}
      onClick={press}
    >
      {children}
    </MuiButton>
  );
  return reason ? (
    <Tooltip title={reason} describeChild>
      {button}
    </Tooltip>
  ) : (
    button
  );
}
