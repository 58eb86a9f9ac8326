import type { ComponentProps } from 'react';
import { EvidenceDialog } from '#features/evidence/EvidenceDialog.tsx';
import { onDemand } from '#kit/panel/OnDemand.tsx';

// What draws the pages of a file is the reading desk's; it comes, with its sheet, when somebody opens a paper.
const Picture = onDemand(async () => {
  const [{ PassagePicture }] = await Promise.all([
    import('#features/capture/paper/PassagePicture.tsx'),
    import('#features/capture/sheet.ts').then(({ loadSheet }) => loadSheet()),
  ]);
  return PassagePicture;
});

/** The proof of something shown, with what opens its paper at the page. */
export const ProofDialog = (props: Omit<ComponentProps<typeof EvidenceDialog>, 'Picture'>) => (
  <EvidenceDialog {...props} Picture={Picture} />
);
