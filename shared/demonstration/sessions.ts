import { addDays, type CivilDay } from '../domain/dates/civilDay.ts';
import { ranksAfter } from '../domain/sessions/rankBetween.ts';
import { enrolmentId, halfDayId } from '../records/naturalIds.ts';
import { daysAround, trainingDays } from './calendar.ts';
import { courseId, courseOf } from './courses.ts';
import { type DemonstrationRecord, demonstrationId } from './demonstration.ts';
import { roomId, trainerId } from './people.ts';

interface PlannedSession {
  readonly course: string;
  readonly kind: 'intra' | 'inter';
  readonly trainer: string;
  /** Days from today to the first day on which it may begin; null: it is going on today. */
  readonly startsIn: number | null;
  /** One of our rooms; else at the client's. */
  readonly room?: string;
  readonly place?: string;
  /** Its order was cancelled, or waits for a date: it has left the planning. */
  readonly freed?: true;
}

const planned = {
  bois: {
    course: 'AK-RCL-RCL-09',
    kind: 'intra',
    trainer: 'Vignal',
    startsIn: 20,
    place: 'Ardèche Bois, salle de réunion, 145, route des Scieries, 07110 Largentière',
  },
  vergers: {
    course: 'TA-MAN-EQU-02',
    kind: 'intra',
    trainer: 'Estève',
    startsIn: 36,
    place: 'Les Vergers du Coiron, 2, chemin des Abricotiers, 07170 Villeneuve-de-Berg',
  },
  transports: {
    course: 'TA-PRE-GES-01',
    kind: 'intra',
    trainer: 'Ferrand',
    startsIn: 24,
    place: 'Transports Valmont, quai n° 2, 8, rue de l’Entrepôt, 07200 Saint-Étienne-de-Fontbellon',
  },
  mairie: {
    course: 'AK-RCL-RCL-09',
    kind: 'intra',
    trainer: 'Ferrand',
    startsIn: 12,
    place: 'Mairie, salle du conseil, 1, place de la Mairie, 07000 Saint-Elme-sur-Ouvèze',
  },
  inter: { course: 'AK-RCL-RCL-09', kind: 'inter', trainer: 'Vignal', startsIn: 31, room: 'Salle Sampzon' },
  passerelle: {
    course: 'AK-RCL-RCL-09',
    kind: 'intra',
    trainer: 'Vignal',
    startsIn: 45,
    room: 'Salle Sampzon',
  },
  fromagerie: {
    course: 'AK-RCL-RCL-09',
    kind: 'intra',
    trainer: 'Ferrand',
    startsIn: null,
    place: 'Fromagerie du Mézenc, Le Village, 07310 Saint-Martin-de-Valamas',
  },
  hotel: {
    course: 'TA-MAN-EQU-02',
    kind: 'intra',
    trainer: 'Estève',
    startsIn: -24,
    place: 'Hôtel des Gorges, 35, route du Pont, 07150 Vallon-Pont-d’Arc',
  },
  pastInter: {
    course: 'AK-RCL-RCL-09',
    kind: 'inter',
    trainer: 'Vignal',
    startsIn: -48,
    room: 'Salle Sampzon',
  },
  imprimerie: {
    course: 'TA-PRE-GES-01',
    kind: 'intra',
    trainer: 'Vignal',
    startsIn: 7,
    place: 'Imprimerie Vernet, 7, rue Gutenberg, 07100 Annonay',
  },
  dolmens: {
    course: 'AK-RCL-RCL-09',
    kind: 'intra',
    trainer: 'Estève',
    startsIn: 3,
    place: 'Cave des Dolmens, caveau, 3, route des Vignes, 07150 Labastide-de-Virac',
    freed: true,
  },
  mutuelle: {
    course: 'TA-MAN-EQU-02',
    kind: 'intra',
    trainer: 'Ferrand',
    startsIn: 36,
    place: 'Mutuelle du Haut-Vivarais, 18, rue Centrale, 07270 Lamastre',
    freed: true,
  },
  garage: {
    course: 'TA-PRE-GES-01',
    kind: 'intra',
    trainer: 'Ferrand',
    startsIn: -75,
    place: 'Garage de la Payre, atelier, 40, zone du Lac, 07250 Le Pouzin',
  },
  chataigne: {
    course: 'AK-RCL-RCL-09',
    kind: 'intra',
    trainer: 'Estève',
    startsIn: 17,
    place: 'Coopérative de la Châtaigne, magasin, 5, place des Faïences, 07200 Mercuer',
  },
  papeterie: {
    course: 'TA-MAN-EQU-02',
    kind: 'intra',
    trainer: 'Estève',
    startsIn: 50,
    place: 'Papeterie de Vanosc, salle du personnel, 2, chemin du Moulin, 07690 Vanosc',
  },
  pharmacie: {
    course: 'TA-PRE-GES-01',
    kind: 'intra',
    trainer: 'Ferrand',
    startsIn: 48,
    place: 'Pharmacie du Pont-Vieux, 9, quai de l’Ardèche, 07200 Aubenas',
  },
  accueil: { course: 'TA-RCL-CON-04', kind: 'intra', trainer: 'Vignal', startsIn: 60, room: 'Salle Coiron' },
} as const satisfies Record<string, PlannedSession>;

export type SessionName = keyof typeof planned;

export const sessionId = (name: SessionName): string => demonstrationId('session', name);
export const sessionKind = (name: SessionName): 'intra' | 'inter' => planned[name].kind;
export const sessionCourse = (name: SessionName): string => planned[name].course;

/** The days of a session seen from today, all of them working days. */
export function sessionDays(name: SessionName, today: CivilDay): readonly CivilDay[] {
  const { course, startsIn } = planned[name];
  if (startsIn === null) return daysAround(today);
  return trainingDays(addDays(today, startsIn), courseOf(course).days ?? 1);
}

export const lastDayOf = (name: SessionName, today: CivilDay): CivilDay =>
  sessionDays(name, today).at(-1) ?? today;

const halfDays = (name: SessionName, today: CivilDay): readonly DemonstrationRecord[] =>
  sessionDays(name, today).flatMap((day) =>
    (
      [
        ['morning', '09:00', '12:30'],
        ['afternoon', '13:30', '17:00'],
      ] as const
    ).map(
      ([part, from, to]): DemonstrationRecord => ({
        table: 'halfDays',
        id: halfDayId(sessionId(name), day, part),
        fields: {
          sessionId: sessionId(name),
          day,
          part,
          from,
          to,
          trainerId: trainerId(planned[name].trainer),
        },
      }),
    ),
  );

function session(name: SessionName, today: CivilDay): DemonstrationRecord {
  const plan: PlannedSession = planned[name];
  const days = sessionDays(name, today);
  return {
    table: 'sessions',
    id: sessionId(name),
    fields: {
      courseId: courseId(plan.course),
      kind: plan.kind,
      modality: 'onSite',
      ...(plan.room ? { roomId: roomId(plan.room) } : {}),
      ...(plan.place ? { place: plan.place } : {}),
      trainerIds: [trainerId(plan.trainer)],
      maxParticipants: courseOf(plan.course).maxParticipants ?? 10,
      start: days[0] ?? today,
      end: lastDayOf(name, today),
      ...(plan.freed ? { archived: true } : {}),
    },
  };
}

/** Every session with its half-days, seen from today. */
export const sessionRecords = (today: CivilDay): readonly DemonstrationRecord[] =>
  (Object.keys(planned) as SessionName[]).flatMap((name) => [session(name, today), ...halfDays(name, today)]);

/** One row a person in a session, in the order given. */
export const enrolmentRecords = (
  name: SessionName,
  orderId: string,
  participantIds: readonly string[],
): readonly DemonstrationRecord[] => {
  const ranks = ranksAfter(null, participantIds.length);
  return participantIds.map((participantId, index) => ({
    table: 'enrolments',
    id: enrolmentId(sessionId(name), participantId),
    fields: { sessionId: sessionId(name), participantId, orderId, rank: ranks[index] ?? '' },
  }));
};
