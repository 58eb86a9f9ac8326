/**
 * A document of version 1 as one of version 2; anything else comes back as it is, for the schema to judge. In version 1
 * an amount had a fiscal year where version 2 has a period. Nothing is guessed: what version 1 could not say stays unsaid.
 */
export function migrated(document: unknown): unknown {
  if (!isRecord(document) || ('version' in document && document['version'] !== 1)) return document;
  const { facts } = document;
  return { ...document, version: 2, ...(Array.isArray(facts) ? { facts: facts.map(migratedFact) } : {}) };
}

function migratedFact(fact: unknown): unknown {
  if (!isRecord(fact) || !Array.isArray(fact['contents'])) return fact;
  return { ...fact, contents: fact['contents'].map(migratedContent) };
}

function migratedContent(content: unknown): unknown {
  if (!isRecord(content) || content['about'] !== 'money' || !('fiscalYear' in content)) return content;
  const { fiscalYear, ...rest } = content;
  return { ...rest, period: { kind: 'year', year: fiscalYear } };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
