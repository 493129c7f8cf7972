import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { addDays, type CivilDay, weekday } from '../../../shared/domain/dates/civilDay.ts';
import { formatShortDay } from '../../../shared/domain/dates/formatDay.ts';

interface Choice {
  readonly label: string;
  readonly until: CivilDay;
}

/**
 * The days to which one puts things off: tomorrow, Monday, in a week; each day once.
 * @example putOffDays(civilDay('2026-11-25')).map(({ until }) => until) //=> Thursday 26, Monday 30, Wednesday 2
 */
export function putOffDays(today: CivilDay): readonly Choice[] {
  const monday = addDays(today, ((8 - weekday(today)) % 7) + (weekday(today) === 1 ? 7 : 0));
  const choices = [
    { label: 'Demain', until: addDays(today, 1) },
    { label: 'Lundi', until: monday },
    { label: 'Dans une semaine', until: addDays(today, 7) },
  ];
  return choices.filter(({ until }, index) => choices.findIndex((one) => one.until === until) === index);
}

/** Until when: a few days by name, or any other. */
export function PutOffMenu({
  anchor,
  today,
  onChoose,
  onOther,
  onClose,
}: {
  readonly anchor: HTMLElement | null;
  readonly today: CivilDay;
  readonly onChoose: (until: CivilDay) => void;
  readonly onOther: () => void;
  readonly onClose: () => void;
}) {
  return (
    <Menu
      anchorEl={anchor}
      open={anchor !== null}
      onClose={onClose}
      slotProps={{
        list: { 'aria-label': 'Remettre à' },
        paper: { role: 'region', 'aria-label': 'Remettre à plus tard' },
      }}
    >
      {putOffDays(today).map(({ label, until }) => (
        <MenuItem key={label} onClick={() => onChoose(until)} title={formatShortDay(until)}>
          {label}
        </MenuItem>
      ))}
      <MenuItem onClick={onOther}>Choisir un jour…</MenuItem>
    </Menu>
  );
}
