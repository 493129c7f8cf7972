import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Popover from '@mui/material/Popover';
import Tooltip from '@mui/material/Tooltip';
import { lazy, Suspense, useMemo, useState } from 'react';
import { type CivilDay, isCivilDay } from '../../../shared/domain/dates/civilDay.ts';
import {
  formatNumericDay,
  formatRelativeDay,
  formatShortDay,
} from '../../../shared/domain/dates/formatDay.ts';
import { type Lean, parseDay } from '../../../shared/domain/dates/parseDay.ts';
import { CalendarDays } from '../icons.ts';
import { useToday } from '../today.tsx';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';
import { FieldInput } from './FieldInput.tsx';
import { checkTyped, type Typed, useTypedField } from './useTypedField.ts';

const Calendar = lazy(() => import('./Calendar.tsx'));

/** Kept free while it loads, so that it opens where there is room for it. */
const calendarSize = { width: 320, height: 336 };

export interface DayFieldProps extends FieldProps {
  /** Which year « 14/12 » is in: the nearest (default), the next to come, the last gone. */
  readonly lean?: Lean;
}

/** A day, `YYYY-MM-DD` in the form: « 14/12 », « demain », « +15 » are understood, shown « lun. 14 déc. 2026 » on leaving. */
export function DayField({ lean = 'nearest', ...props }: DayFieldProps) {
  const today = useToday();
  const day = useMemo((): Typed<CivilDay> => {
    const isValue = (value: unknown): value is CivilDay => typeof value === 'string' && isCivilDay(value);
    return {
      parse: (text) => parseDay(text, today, lean),
      isValue,
      show: formatShortDay,
      edit: formatNumericDay,
    };
  }, [today, lean]);
  const check = useMemo(() => checkTyped(day), [day]);
  const field = useTypedField(props, day, check);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const chosen = day.isValue(field.value) ? field.value : null;
  const whole = {
    width: 's' as const,
    help: chosen ? formatRelativeDay(chosen, today) : undefined,
    ...props,
  };
  const pick = (picked: CivilDay): void => {
    field.change(picked);
    setAnchor(null);
  };
  return (
    <FieldFrame {...whole} error={field.error}>
      <FieldInput
        field={whole}
        text={field.text}
        error={field.error}
        inputRef={field.ref}
        onType={field.type}
        onLeave={field.leave}
        onEnter={(event) => field.enter(event.target)}
        onKeyDown={(event) => {
          if (event.altKey && event.key === 'ArrowDown') setAnchor(event.currentTarget as HTMLElement);
        }}
        unit={
          props.readOnly ? undefined : (
            <Tooltip title="Calendrier (Alt ↓)">
              <IconButton
                size="small"
                edge="end"
                tabIndex={-1}
                aria-label={`Calendrier : ${props.label}`}
                onClick={(event) => setAnchor(event.currentTarget)}
              >
                <CalendarDays size={16} aria-hidden />
              </IconButton>
            </Tooltip>
          )
        }
      />
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
      >
        <Suspense fallback={<Box sx={calendarSize} />}>
          <Calendar value={chosen} today={today} onPick={pick} />
        </Suspense>
      </Popover>
    </FieldFrame>
  );
}
