/** What every field takes beside its value. */
export interface FieldProps {
  label: string;
  /** Columns of the 12-column form it covers; 12 when left out. */
  span?: number;
  /** The name the office uses for it in `fields` of a message; `focusField` finds it by this. */
  name?: string;
  optional?: boolean;
  /** Chặn: what is wrong and what to do. */
  error?: string | null;
  /** Red frame without a line of its own, when one text speaks for several fields. */
  faulty?: boolean;
  /** Nhắc: may continue. */
  warn?: string | null;
  hint?: string | null;
  readonly?: boolean;
}

/** Puts the focus on the field of that name; false when the form has none. */
export function focusField(name: string, root: ParentNode = document): boolean {
  const field = root.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"] :is(input, textarea, button)`);
  field?.focus();
  return field !== null;
}

/** On save: jumps to the field the message points at that stands first in the form. */
export function focusFirstFault(fields: { field: string }[], root: ParentNode = document): void {
  const faulty = new Set(fields.map(({ field }) => field));
  const inOrder = [...root.querySelectorAll<HTMLElement>("[data-field]")].map((field) => field.dataset.field ?? "");
  for (const field of inOrder) if (faulty.has(field) && focusField(field, root)) return;
}

/** Switches of the browser that would meddle with Vietnamese typing. */
export const plainInput = { autocomplete: "off", spellcheck: false, autocapitalize: "off" } as const;
