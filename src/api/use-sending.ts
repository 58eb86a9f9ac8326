import { useState } from 'react';

/** Sends what is asked, and says as long whether something is under way. What comes of it is told to who asked. */
export function useSending<Asked, Done>(send: (asked: Asked) => Promise<Done>) {
  const [underWay, setUnderWay] = useState(0);
  return {
    isSending: underWay > 0,
    send: async (asked: Asked): Promise<Done> => {
      setUnderWay((count) => count + 1);
      try {
        return await send(asked);
      } finally {
        setUnderWay((count) => count - 1);
      }
    },
  };
}
