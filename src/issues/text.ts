/** A user-facing text in both languages. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** Any value as a short, safe, quoted text for a message: controls and bidi marks escaped, cut after 60 characters. */
export function show(value: unknown): string {
  if (value === undefined) return '—';
  let text: string;
  try {
    text = isNumeric(value) ? String(value) : (JSON.stringify(shortened(value)) ?? typeof value);
  } catch {
    text = typeof value;
  }
  return safeText(text.length > 60 ? `${text.slice(0, 57)}…` : text);
}

/** Text with control, bidi and lone surrogate characters made visible as `\uXXXX`. */
export function safeText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, escaped);
}

function isNumeric(value: unknown): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Strings, arrays and objects cut to what a message can hold, so that showing never costs more than the message. */
function shortened(value: unknown): unknown {
  if (typeof value === 'string') return value.length > 60 ? value.slice(0, 60) : value;
  if (Array.isArray(value)) return value.length === 0 ? [] : [`${value.length} ×`];
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.keys(value)
        .slice(0, 3)
        .map((k) => [k.slice(0, 20), '…']),
    );
  return value;
}
