/** The small person beside a close-up: shows how the whole body is placed. */
import { type BodyPose, type PosedBody, bodyParts, landmarks, standOn } from '../body/side.ts';
import { chair } from '../props/room.ts';
import { type Shape, type View, draw } from '../svg.ts';
import type { Inset } from './figure.ts';

const STRAIGHT = { hip: 0, knee: 0, ankle: 0, toes: 0 };
const SEATED = { hip: 88, knee: 88, ankle: 0, toes: 0 };
const HANGING = { shoulder: 0, elbow: 8 };
const ON_LAP = { shoulder: 26, elbow: 36 };

type Person = { readonly pose: BodyPose; readonly seated: boolean };

const person = (pose: Partial<BodyPose>, seated = false): Person => ({
  pose: {
    trunk: 0,
    neck: 0,
    near: seated ? SEATED : STRAIGHT,
    far: seated ? SEATED : STRAIGHT,
    nearArm: seated ? ON_LAP : HANGING,
    farArm: seated ? ON_LAP : HANGING,
    ...pose,
  },
  seated,
});

/** Seen from the person's left, as the inner side of the right foot is: the near leg is the left. */
const PEOPLE: Record<Inset, Person> = {
  sitting: person({}, true),
  standing: person({}),
  'one leg': person({ near: { hip: 30, knee: 70, ankle: 10, toes: 0 } }),
  'ankle on knee': person(
    {
      trunk: 14,
      far: { hip: 104, knee: 116, ankle: 10, toes: 0 },
      nearArm: { shoulder: 40, elbow: 40 },
    },
    true,
  ),
  'leg out': person({ trunk: 4, far: { hip: 76, knee: 30, ankle: 0, toes: 0 } }, true),
};

/** Height of the standing person in page units, and the room round them. */
const UNIT = 20;

/** A person of about 132 units who faces left, the standing foot near this x on this floor. */
export function insetPerson(inset: Inset, x: number, ground: number): string {
  const { pose, seated } = PEOPLE[inset];
  const body: PosedBody = standOn(pose, inset === 'one leg' ? 'far' : 'near', 0);
  const view: View = {
    width: 380,
    height: 0,
    footLength: UNIT,
    flip: false,
    map: ([across, y]) => [x - across * UNIT - (seated ? 10 : 0), ground - y * UNIT],
  };
  const { behind, trunk, leg, arm } = bodyParts(body, { shoes: false });
  const seat: Shape[] = seated ? chair(landmarks(body).hip) : [];
  return `<g class="fig-inset">${draw('', view, [...seat, ...behind, ...trunk, ...leg, ...arm])}</g>`;
}
