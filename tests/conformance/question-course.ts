import { describe, expect, test } from 'vitest';
import type { KnownKind } from '#domain/across/known-row.ts';
import { questionPaths } from '#contract/asked.ts';
import { pageSchemas } from '#contract/questions.ts';
import { byDay, factOf, onDay, said } from '#tests/given/builders.ts';
import { type Client, freshDocument } from './client.ts';
import { type Query, phase, twoTowns } from './asked-towns.ts';

export function describeCourseQuestions(client: Client): void {
  describe('what is asked across initiatives', () => {
    test('are deadlines, commitments and phases, too, as they stand on the day', async () => {
      const { parties, town: municipality } = twoTowns();
      const facts = [
        factOf('interest', {
          contents: [
            {
              about: 'commitment',
              commitment: 'interest',
              actors: ['town'],
              strength: 'decided',
              made: onDay('2018-11-05'),
              title: said('Interesse'),
            },
            {
              about: 'commitment-term',
              commitment: 'interest',
              duty: said('Mitwirkung'),
              until: byDay('2019-06-30'),
            },
            { about: 'duty', actor: 'town', title: said('Bericht'), due: onDay('2019-01-15') },
            { about: 'phase-end', phase: 'implementation', date: onDay('2019-12-31') },
          ],
        }),
      ];
      const document = freshDocument({ facts: [phase, ...facts], parties });
      expect((await client.create(document)).status).toBe(201);
      const asked = async (kind: KnownKind, query: Query) =>
        (
          await client.send(
            `${questionPaths[kind]}?${new URLSearchParams({ municipality, sum: 'yes', ...query }).toString()}`,
          )
        ).json();
      const commitments = async (asOf: string) =>
        pageSchemas.commitment.parse(await asked('commitment', { asOf }));
      expect((await commitments('2019-06-30')).rows).toMatchObject([{ id: 'interest', standing: 'binding' }]);
      expect((await commitments('2019-07-01')).sum).toEqual([{ of: 'expired', rows: 1, elsewhere: 0 }]);
      const deadlines = async (query: Query) => pageSchemas.deadline.parse(await asked('deadline', query));
      const kindsOf = ({ rows }: Awaited<ReturnType<typeof deadlines>>) => rows.map(({ kind }) => kind);
      expect(kindsOf(await deadlines({ asOf: '2019-01-01' }))).toEqual([
        'duty',
        'commitment-end',
        'phase-end',
      ]);
      expect(kindsOf(await deadlines({ asOf: '2019-01-01', sort: '-date' }))).toEqual([
        'phase-end',
        'commitment-end',
        'duty',
      ]);
      expect(kindsOf(await deadlines({ asOf: '2019-07-01', year: '2019' }))).toEqual(['duty', 'phase-end']);
      expect((await deadlines({ asOf: '2019-07-01', year: '2020' })).sum).toEqual([
        { of: 'duty', rows: 0, elsewhere: 1 },
        { of: 'phase-end', rows: 0, elsewhere: 1 },
      ]);
      const phases = pageSchemas.phase.parse(await asked('phase', { asOf: '2020-01-01' }));
      expect(phases.rows).toMatchObject([{ id: 'implementation', standing: 'ended' }]);
    });
  });
}
