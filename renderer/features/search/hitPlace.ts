import type { Hit } from '../../db/index.ts';
import {
  BookOpen,
  Building2,
  CalendarDays,
  ClipboardList,
  FileText,
  GraduationCap,
  type LucideIcon,
  MapPin,
  User,
} from '../../ui/icons.ts';

interface Place {
  readonly kind: string;
  readonly icon: LucideIcon;
  readonly to: (hit: Hit) => string;
}

const at = (path: string) => (hit: Hit) => `${path}/${hit.id}`;

const places: Readonly<Partial<Record<Hit['table'], Place>>> = {
  orders: { kind: 'Dossier', icon: ClipboardList, to: at('/dossiers') },
  sessions: { kind: 'Session', icon: CalendarDays, to: at('/sessions') },
  courses: { kind: 'Formation', icon: BookOpen, to: at('/formations') },
  clients: { kind: 'Client', icon: Building2, to: at('/clients') },
  participants: { kind: 'Stagiaire', icon: User, to: at('/participants') },
  trainers: { kind: 'Formateur', icon: GraduationCap, to: at('/formateurs') },
  rooms: { kind: 'Lieu', icon: MapPin, to: at('/lieux') },
  documents: { kind: 'Document', icon: FileText, to: (hit) => `/dossiers/${hit.subject ?? hit.id}` },
};

/** Kind, icon and screen of what search found; null for what has no screen of its own. */
export const placeOf = (hit: Hit): Place | null => places[hit.table] ?? null;
