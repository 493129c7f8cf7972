import {
  BookOpen,
  Building2,
  CalendarDays,
  ChartColumn,
  ClipboardList,
  Euro,
  FileText,
  GraduationCap,
  ListTodo,
  type LucideIcon,
  MapPin,
  Settings,
  Users,
} from '../ui/icons.ts';

export interface NavigationItem {
  readonly path: string;
  readonly label: string;
  readonly icon: LucideIcon;
  /** Set apart from what stands above it. */
  readonly apart?: boolean;
}

/** The left column, from what is urgent to what is rare. */
export const navigation: readonly NavigationItem[] = [
  { path: '/aujourdhui', label: 'Aujourd’hui', icon: ListTodo },
  { path: '/dossiers', label: 'Dossiers', icon: ClipboardList },
  { path: '/sessions', label: 'Sessions', icon: CalendarDays },
  { path: '/formations', label: 'Formations', icon: BookOpen },
  { path: '/clients', label: 'Clients', icon: Building2 },
  { path: '/participants', label: 'Participants', icon: Users },
  { path: '/formateurs', label: 'Formateurs', icon: GraduationCap },
  { path: '/lieux', label: 'Lieux', icon: MapPin },
  { path: '/reglements', label: 'Règlements', icon: Euro },
  { path: '/rapports', label: 'Rapports', icon: ChartColumn },
  { path: '/documents', label: 'Documents', icon: FileText },
  { path: '/parametres', label: 'Paramètres', icon: Settings, apart: true },
];
