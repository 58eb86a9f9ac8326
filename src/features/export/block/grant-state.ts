import type { Stated } from '#domain/as-of/as-of.ts';
import type { Status } from '#domain/value/knowledge.ts';
import { weakest } from '#domain/value/knowledge.ts';
import { exportWordsIn } from '#i18n/messages/exports.ts';
import { allWordsIn } from '#i18n/all-words.ts';
import { type Answer, type Setting, linesAnswer } from './known-answers.ts';

/**
 * What has been applied for and what is granted: the amounts of which a source says so, and a notice without an amount.
 * Once something is granted, an application of which nobody speaks is no gap any more.
 */
export function grantStateAnswer(grants: readonly Stated<'money'>[], setting: Setting): Answer {
  const words = exportWordsIn(setting.language);
  const unstated = allWordsIn(setting.language).status['not-stated'];
  const at = (asked: 'applied' | 'granted') =>
    linesAnswer(
      grants.filter(({ content }) => content.stage === asked),
      setting,
    );
  const applied = at('applied');
  const notice: Answer | undefined = setting.strengths.includes('grant-notice')
    ? { content: words.grantNotice, status: 'confirmed' }
    : undefined;
  const granted = [notice, at('granted')].filter((answer) => answer !== undefined);
  const isGranted = granted.length > 0;
  const parts = [
    ...(applied || !isGranted ? [words.application(applied?.content ?? unstated)] : []),
    words.grant(isGranted ? granted.map(({ content }) => content).join('; ') : unstated),
  ];
  const statuses = [applied, ...granted].flatMap((answer) => answer?.status ?? []);
  const least: readonly Status[] = isGranted ? statuses : [...statuses, 'not-stated'];
  const [first = 'not-stated', ...rest] = least;
  return { content: parts.join('; '), status: weakest([first, ...rest]) };
}
