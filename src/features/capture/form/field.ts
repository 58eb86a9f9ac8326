import type { Content } from '#domain/document/content.ts';
import type { Period } from '#domain/document/period.ts';
import type { PlainAmount } from '#domain/value/amount.ts';
import type { ImpreciseDate } from '#domain/value/calendar.ts';
import { amountFromText, typedAmount } from '#format/entry/typed-amount.ts';
import { dateFromText, typedDate } from '#format/entry/typed-date.ts';
import { periodFromText, typedPeriod } from '#format/entry/typed-period.ts';
import type { Language } from '#i18n/language.ts';

/** What kind of thing a field asks for, and thereby what is said of a text that is none. */
export type FieldKind = 'text' | 'date' | 'amount' | 'period' | 'choice' | 'mail' | 'phone';
/** From where the choices of a field come: a list of the format, or what the document has. */
export type Choices =
  | {
      readonly of: 'names';
      readonly names: readonly string[];
      readonly words: 'role' | 'strength' | 'decision' | 'cover';
    }
  | { readonly of: 'parties' | 'phases' | 'commitments' | 'lines'; readonly isMany: boolean };

export type Field = {
  readonly name: string;
  readonly kind: FieldKind;
  readonly choices?: Choices | undefined;
  /** What it says of a content, as it is typed; several choices stand one space apart. */
  readonly get: (content: Content, language: Language) => string;
  /** The content with what was typed; undefined where that is nothing of the kind. */
  readonly set: (content: Content, text: string, language: Language) => Content | undefined;
};

type Of<About extends Content['about']> = Extract<Content, { about: About }>;
type Lens<About extends Content['about'], Value> = {
  readonly get: (content: Of<About>) => Value;
  readonly set: (content: Of<About>, value: Value) => Content;
};

const isAbout = <About extends Content['about']>(content: Content, about: About): content is Of<About> =>
  content.about === about;

/** A field of one kind of content: it reads and writes a value of it by a text. */
const fieldOf =
  <Value>(
    kind: FieldKind,
    show: (value: Value, language: Language) => string,
    read: (text: string, language: Language) => Value | undefined,
  ) =>
  <About extends Content['about']>(
    about: About,
    name: string,
    lens: Lens<About, Value>,
    choices?: Choices,
  ): Field => ({
    name,
    kind,
    choices,
    get: (content, language) => (isAbout(content, about) ? show(lens.get(content), language) : ''),
    set: (content, text, language) => {
      const value = read(text, language);
      return value === undefined || !isAbout(content, about) ? undefined : lens.set(content, value);
    },
  });

const filled = (text: string): string | undefined => text.trim() || undefined;
const asIs = (value: string): string => value;
export const text = fieldOf<string>('text', asIs, filled);
export const mail = fieldOf<string>('mail', asIs, (typed) =>
  /^$|^[^@\s]{1,64}@[^@\s]{1,255}$/.test(typed) ? typed : undefined,
);
export const phone = fieldOf<string>('phone', asIs, (typed) =>
  /^$|^\+?[\d ()/-]{3,30}$/.test(typed) ? typed : undefined,
);
export const date = fieldOf<ImpreciseDate>('date', typedDate, dateFromText);
export const period = fieldOf<Period>('period', typedPeriod, periodFromText);
export const amount = fieldOf<Of<'money'>['amount']>(
  'amount',
  typedAmount,
  amountFromText satisfies (typed: string, language: Language) => PlainAmount | undefined,
);
export const one = fieldOf<string>('choice', asIs, filled);
export const many = fieldOf<readonly string[]>(
  'choice',
  (ids) => ids.join(' '),
  (ids) => (ids.trim() === '' ? undefined : ids.trim().split(' ')),
);
export const anyOf = fieldOf<readonly string[]>(
  'choice',
  (ids) => ids.join(' '),
  (ids) => (ids.trim() === '' ? [] : ids.trim().split(' ')),
);
export const named = <Name extends string>(names: readonly Name[]) =>
  fieldOf<Name>('choice', asIs, (typed) => names.find((name) => name === typed));

export const parties = (isMany: boolean): Choices => ({ of: 'parties', isMany });
export const names = (
  list: readonly string[],
  words: 'role' | 'strength' | 'decision' | 'cover',
): Choices => ({ of: 'names', names: list, words });
export const phase: Choices = { of: 'phases', isMany: false };
export const commitment: Choices = { of: 'commitments', isMany: false };
export const line: Choices = { of: 'lines', isMany: false };

/** A date that need not be named. */
export const optionalDate = (value: ImpreciseDate | undefined): ImpreciseDate =>
  value ?? { precision: 'not-stated' };
export const ifStated = (value: ImpreciseDate): ImpreciseDate | undefined =>
  value.precision === 'not-stated' ? undefined : value;
