/** Posts in words, of a number that is a text already: "1 Stelle", "0,5 Stellen". */
export const postsIn = {
  de: (posts: string) => `${posts} ${posts === '1' ? 'Stelle' : 'Stellen'}`,
  en: (posts: string) => `${posts} ${posts === '1' ? 'post' : 'posts'}`,
};
