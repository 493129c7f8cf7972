import { createContext, useContext, useEffect } from 'react';

/** What a form knows of a field besides its value. */
export interface FieldMeta {
  readonly label: string;
  /** What is wrong with what was typed, before any schema; null when it can be read. */
  readonly check?: ((value: unknown) => string | null) | undefined;
  /** The value in words, where two windows disagree. */
  readonly show?: ((value: unknown) => string) | undefined;
  /** Handed to the schema as it stands: its spaces are part of it. */
  readonly asIs?: boolean | undefined;
}

export type FieldRegister = Map<string, FieldMeta>;

export const FormMetaContext = createContext<FieldRegister | null>(null);

/** Makes a field known to its form, for the summary of errors and the comparison of two versions. */
export function useFieldMeta(name: string, meta: FieldMeta): void {
  const register = useContext(FormMetaContext);
  const { label, check, show, asIs } = meta;
  useEffect(() => {
    register?.set(name, { label, check, show, asIs });
    return () => {
      register?.delete(name);
    };
  }, [register, name, label, check, show, asIs]);
}

/** The label of a field, or of the nearest one that holds it: `programme.0.title` → « Programme ». */
export function labelOf(register: FieldRegister, name: string): string {
  const parts = name.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const meta = register.get(parts.slice(0, length).join('.'));
    if (meta) return meta.label;
  }
  return name;
}

/** Id in the page of a field of a form: `summary` links lead there. */
export const fieldId = (name: string): string => `field-${name.replaceAll('.', '-')}`;
