/**
 * The foot that stands on the rung you are on: heel at x = 16, floor at y = 0, 52 px long. It is
 * the site's one model of the foot, drawn beforehand so that the page need not carry the model; a
 * test holds the two together.
 */
export const footPath =
  'm35.3-36.4q-1.7 17.4-.7 17.2t2.5 2 4.2 3.9 7.7 3.8 5.9 2.5 2.9 1.2 3.3 .5 2.5-.1 2.5 .9 1.7 1.5-.1 1.8-1.8 1.2-2.6-.1-2.1-.9-1.9 .1-2.9 .8-3.6 0-3.9-.9-5.5-1.7-6.9-.4-6.2 1.7-5.3 1.3-4.1 0-2.7-.9-2-1.6 .7-6 2.3-4.8-2-23';
