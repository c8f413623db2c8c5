import { describe, expect, it } from 'vitest';
import {
  type BodyPose,
  bodyParts,
  holdAt,
  landmarks,
  reachFoot,
  reachHand,
  standOn,
  stepTo,
} from '../../../src/figures/body/side.ts';
import { type Point, distance, flatten, subtract } from '../../../src/figures/geometry.ts';

const LEG = { hip: 0, knee: 0, ankle: 0, toes: 0 };
const ARM = { shoulder: 0, elbow: 0 };
const STANDING: BodyPose = {
  trunk: 0,
  neck: 0,
  near: LEG,
  far: LEG,
  nearArm: ARM,
  farArm: ARM,
};

const points = (body: ReturnType<typeof standOn>): Point[] => {
  const { behind, trunk, leg, arm } = bodyParts(body, { shoes: false });
  return [...behind, ...trunk, ...leg, ...arm].flatMap(({ path }) => flatten(path));
};
const ys = (body: ReturnType<typeof standOn>) => points(body).map(([, y]) => y);

describe('a standing person', () => {
  const body = standOn(STANDING, 'near', 0);

  it('is 6 to 7 foot lengths tall', () => {
    expect(Math.max(...ys(body))).toBeGreaterThan(6);
    expect(Math.max(...ys(body))).toBeLessThan(7);
  });

  it('stands on the floor with the ball of the foot at x 0', () => {
    expect(Math.min(...ys(body))).toBeCloseTo(0, 1);
    expect(landmarks(body).ball[0]).toBeCloseTo(0, 6);
  });

  it('stands on a step as high as it is told', () => {
    expect(standOn(STANDING, 'near', 0.6).hip[1]).toBeCloseTo(body.hip[1] + 0.6, 6);
  });
});

describe('joints turn the way their names say', () => {
  const at = (change: Partial<BodyPose>) => landmarks(holdAt({ ...STANDING, ...change }, [0, 0]));
  const rest = at({});

  it('a bent hip brings the knee forward, leaning brings the shoulder forward', () => {
    expect(at({ near: { ...LEG, hip: 40 } }).knee[0]).toBeGreaterThan(rest.knee[0] + 0.5);
    expect(at({ trunk: 30 }).shoulder[0]).toBeGreaterThan(rest.shoulder[0] + 0.5);
  });

  it('a bent knee takes the foot back, a lifted arm takes the hand forward', () => {
    expect(at({ near: { ...LEG, knee: 60 } }).ball[0]).toBeLessThan(rest.ball[0] - 0.5);
    expect(at({ nearArm: { shoulder: 60, elbow: 0 } }).hand[0]).toBeGreaterThan(rest.hand[0] + 1);
  });

  it('a foot pointed down raises who stands on it', () => {
    const pointed = standOn({ ...STANDING, near: { ...LEG, ankle: 30, toes: 28 } }, 'near', 0);
    expect(pointed.hip[1]).toBeGreaterThan(standOn(STANDING, 'near', 0).hip[1] + 0.1);
  });
});

describe('reaching', () => {
  it('puts the ball of the foot on a pedal', () => {
    const pedal: Point = [0.8, -2.6];
    const near = reachFoot(pedal, 24, 4);
    const { ball } = landmarks(holdAt({ ...STANDING, trunk: 24, near }, [0, 0]));
    expect(distance(ball, pedal)).toBeLessThan(0.01);
    expect(near.knee).toBeGreaterThan(0);
  });

  it('sets the far foot flat on the floor', () => {
    const far = stepTo(1.2, 3.2, 10);
    const { pose } = holdAt({ ...STANDING, trunk: 10, far }, [0, 0]);
    // Thigh, shank and foot turn one after the other; together they must leave the foot level.
    expect(pose.far.hip - pose.trunk - pose.far.knee - pose.far.ankle).toBeCloseTo(0, 6);
    const near = landmarks(holdAt({ ...pose, near: far }, [0, 0])).ball;
    // The far leg is drawn 0.2 ahead of the near one.
    expect(near[0] + 0.2).toBeCloseTo(1.2, 2);
    expect(near[1]).toBeCloseTo(-3.2 + 0.06, 2);
  });

  it('puts the hand on a wall, and stretches towards a wall that is too far', () => {
    const hand = (target: Point) => {
      const nearArm = reachHand(target, 10);
      return { nearArm, at: landmarks(holdAt({ ...STANDING, trunk: 10, nearArm }, [0, 0])).hand };
    };
    const near = hand([1.9, 1.4]);
    expect(distance(near.at, [1.9, 1.4])).toBeLessThan(0.15);
    expect(hand([9, 1.4]).nearArm.elbow).toBeLessThan(10);
    expect(subtract(hand([9, 1.4]).at, near.at)[0]).toBeGreaterThan(0);
  });
});
