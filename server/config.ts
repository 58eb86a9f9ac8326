import type { KeepingLimits } from '#domain/paper/kept-paper.ts';
import { type IdentitySettings, identityIn } from './identity/settings.ts';
import { type Addresses, proxiesIn } from './asking-address.ts';
import { hostIn } from './listen-address.ts';
import { type Level, levels } from './log.ts';
import { keepingIn } from './paper-settings.ts';
import { type Read, whole } from './whole-number.ts';

/** Where revisions are kept: a PostgreSQL in this process with a folder of its own, or one at an address. */
export type Place =
  | { readonly kind: 'embedded'; readonly folder: string }
  | {
      readonly kind: 'address';
      readonly address: string;
      readonly connections: number;
      /** A streaming standby of it, where what is only read is read. */
      readonly standby: string | undefined;
    };

export type Config = {
  readonly port: number;
  /** Where it listens: on both loopbacks, or where others come from. */
  readonly hosts: readonly string[];
  readonly place: Place;
  /** What the log tells at least. */
  readonly least: Level;
  /** So many are answered to each address, and to each session. */
  readonly requestsPerMinute: number;
  /** Of whom it is believed for whom they ask. */
  readonly proxies: Addresses;
  /** What whoever asks for the metrics has to know; without it only this machine is told. */
  readonly metricsToken: string | undefined;
  readonly identity: IdentitySettings;
  /** How much is kept of the files of papers. */
  readonly keeping: KeepingLimits;
};

/** What is wrong with a setting, and what is right, in both languages. Never what was found: it may hold a password. */
export type Mistake = { readonly setting: string; readonly de: string; readonly en: string };

type Environment = Readonly<Record<string, string | undefined>>;

/** The settings as a whole, or everything that is wrong with them. `least` is what the log tells where none is set. */
export function configIn(
  environment: Environment,
  least: Level = 'info',
): { readonly config: Config } | { readonly mistakes: readonly Mistake[] } {
  const set = (name: string) => environment[name]?.trim() || undefined;
  const port = whole('PORT', set('PORT'), { least: 1, most: 65_535, otherwise: 4174 });
  const connections = whole('DATABASE_CONNECTIONS', set('DATABASE_CONNECTIONS'), {
    least: 1,
    most: 200,
    otherwise: 10,
  });
  const rate = whole('REQUESTS_PER_MINUTE', set('REQUESTS_PER_MINUTE'), {
    least: 1,
    most: 1_000_000,
    otherwise: 6_000,
  });
  const host = hostIn(set('LISTEN_ADDRESS'), set('OIDC_ISSUER') !== undefined);
  const proxies = proxiesIn(set('PROXY_ADDRESSES'));
  const address = addressIn('DATABASE_URL', set('DATABASE_URL'));
  const standby = standbyIn(set('DATABASE_REPLICA_URL'), set('DATABASE_URL'));
  const token = tokenIn(set('METRICS_TOKEN'));
  const level = levelIn(set('LOG_LEVEL') ?? least);
  const known = identityIn(set);
  const keeping = keepingIn(set);
  const both = set('DATABASE_URL') !== undefined && set('DATA_FOLDER') !== undefined ? [ambiguous] : [];
  const mistakes = [
    ...[port, connections, rate, host, proxies, address, standby, token, level].flatMap((read) =>
      'mistake' in read ? read.mistake : [],
    ),
    ...both,
    ...('mistakes' in known ? known.mistakes : []),
    ...('mistakes' in keeping ? keeping.mistakes : []),
  ];
  if ('mistake' in port || 'mistake' in connections || 'mistake' in rate) return { mistakes };
  if (
    'mistake' in host ||
    'mistake' in proxies ||
    'mistake' in address ||
    'mistake' in standby ||
    'mistake' in token ||
    'mistake' in level
  )
    return { mistakes };
  if ('mistakes' in known || 'mistakes' in keeping || mistakes.length > 0) return { mistakes };
  const place: Place =
    address.value === undefined
      ? { kind: 'embedded', folder: set('DATA_FOLDER') ?? 'data' }
      : {
          kind: 'address',
          address: address.value,
          connections: connections.value,
          standby: standby.value,
        };
  const [requestsPerMinute, metricsToken] = [rate.value, token.value];
  const told = { requestsPerMinute, proxies: proxies.value, metricsToken, identity: known.identity };
  const { limits } = keeping;
  return {
    config: { port: port.value, hosts: host.value, place, least: level.value, keeping: limits, ...told },
  };
}

function addressIn(setting: string, text: string | undefined): Read<string | undefined> {
  if (text === undefined) return { value: undefined };
  const isAddress = URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol);
  if (isAddress && new URL(text).pathname.length > 1) return { value: text };
  const example = 'postgresql://foerderlage@localhost:5432/foerderlage';
  const mistake = {
    setting,
    de: `Das ist keine Adresse einer Datenbank von PostgreSQL. Zum Beispiel: ${example}`,
    en: `This is no address of a database of PostgreSQL. For example: ${example}`,
  };
  return { mistake };
}

function standbyIn(text: string | undefined, database: string | undefined): Read<string | undefined> {
  const setting = 'DATABASE_REPLICA_URL';
  if (text === undefined) return { value: undefined };
  if (database === undefined) return { mistake: { setting, ...ofNothing } };
  return text === database ? { mistake: { setting, ...sameTwice } } : addressIn(setting, text);
}

function tokenIn(text: string | undefined): Read<string | undefined> {
  if (text === undefined || /^[\x21-\x7E]{16,200}$/.test(text)) return { value: text };
  const mistake = {
    setting: 'METRICS_TOKEN',
    de: 'Das sind nicht 16 bis 200 Zeichen ohne Leerzeichen und Umlaute. Zum Beispiel aus: openssl rand -hex 32',
    en: 'These are not 16 to 200 signs of ASCII without spaces. For example from: openssl rand -hex 32',
  };
  return { mistake };
}

function levelIn(text: string): Read<Level> {
  const value = levels.find((level) => level === text);
  if (value) return { value };
  const names = levels.join(', ');
  const mistake = {
    setting: 'LOG_LEVEL',
    de: `Möglich sind ${names}.`,
    en: `Possible are ${names}.`,
  };
  return { mistake };
}

const ofNothing = {
  de: 'Ohne DATABASE_URL gibt es nichts, wovon das eine Kopie sein könnte. DATABASE_URL setzen, oder diese Einstellung streichen.',
  en: 'Without DATABASE_URL there is nothing that this could be a copy of. Set DATABASE_URL, or remove this setting.',
};

const sameTwice = {
  de: 'Das ist die Adresse in DATABASE_URL. Die eines Standbys nennen, oder diese Einstellung streichen.',
  en: 'This is the address in DATABASE_URL. Name that of a standby, or remove this setting.',
};

const ambiguous: Mistake = {
  setting: 'DATA_FOLDER',
  de: 'DATABASE_URL ist auch gesetzt, und nur eines von beiden gilt. Eines davon streichen.',
  en: 'DATABASE_URL is set, too, and only one of them holds. Remove one of the two.',
};
