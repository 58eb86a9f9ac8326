/**
 * The phrases of a verb that a main clause tears apart: "kündigt … an", where the second half ends its clause, and as one
 * word in the other clauses. Its participle is a word like others: "angekündigt", "die angekündigten Mittel".
 */
export const torn = (particle: string, finite: string, participle?: string): string => {
  const forms = finite.split(' ');
  const whole = forms.map((form) => particle + form);
  return `${forms.join('|')} _ ${particle}$
  ${[...whole, ...(participle === undefined ? [] : [`${participle}*`])].join('|')}`;
};
