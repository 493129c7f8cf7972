import { StatusText } from './StatusText.tsx';

/** Beside the title of what was put away. */
export const ArchivedStatus = ({
  archived,
  feminine = false,
}: {
  readonly archived: boolean | undefined;
  readonly feminine?: boolean;
}) =>
  archived ? (
    <StatusText tone="waiting">
      {feminine ? 'Archivée\u00a0: n’est plus proposée' : 'Archivé\u00a0: n’est plus proposé'}
    </StatusText>
  ) : null;
