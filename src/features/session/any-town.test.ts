import { expect, test } from 'vitest';
import { lookAt } from '#domain/as-of/look.ts';
import { firstSelection } from '#domain/as-of/selection.ts';
import { koelnDurchstarten } from '#mocks/seed/koeln-durchstarten.ts';
import { given } from '#tests/given/builders.ts';
import { fiveDocuments } from '#tests/given/five-documents.ts';
import { sessionRows } from './session-rows.ts';

const koeln = given(fiveDocuments.find(({ id }) => id === koelnDurchstarten.id));
const said = JSON.stringify(sessionRows(lookAt(koeln, firstSelection(koeln)), 'de'));

test('a session says of gross expense that it is before income', () => {
  expect(said).toContain('zahlt: Stadt Köln (vor Erträgen)');
});

test('and has the conditions of a commitment beside those of amounts and phases', () => {
  expect(said).toContain(
    'Die Teilnahme steht unter dem Vorbehalt der Förderung aus Mitteln des MKFFI und des MAGS.',
  );
});
