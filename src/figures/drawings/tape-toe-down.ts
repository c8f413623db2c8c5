import { soleFoot } from '../foot/sole.ts';
import { soleTape } from '../foot/tape.ts';
import { draw, drawing, label, soleView } from '../svg.ts';

const view = soleView({ width: 380, height: 300, footLength: 440, middle: 112, heel: 456 });

export const tapeToeDown = drawing(
  view,
  'The front of a right foot seen from below, with tape. A strip loops round the second toe; its two ends cross under the ball of the foot. A second strip lies across them further back.',
  [
    draw('tape-toe-down', view, [...soleFoot(), ...soleTape()]),
    label(view, [
      {
        name: 'a loop',
        remarks: ['round the toe'],
        at: [210, 48],
        leader: [[205, 44]],
        to: [0.88, 0.03],
      },
      {
        name: 'the ends cross',
        remarks: ['under the ball'],
        at: [210, 130],
        leader: [[205, 125]],
        to: [0.75, 0.018],
      },
      {
        name: 'a strip on top',
        remarks: ['holds both ends'],
        at: [210, 216],
        leader: [[205, 221]],
        to: [0.503, 0.05],
      },
    ]),
  ],
);
