type QuotationProps = {
  quote: string | undefined;
  paraphrase: string | undefined;
  paraphraseNote: string;
};

/** What a source says, in its own words and language; a paraphrase is never set like a quote. */
export function Quotation({ quote, paraphrase, paraphraseNote }: QuotationProps) {
  if (quote !== undefined) return <blockquote lang="de">„{quote}“</blockquote>;
  if (paraphrase === undefined) return null;
  return (
    <p>
      {paraphrase} <small>({paraphraseNote})</small>
    </p>
  );
}
