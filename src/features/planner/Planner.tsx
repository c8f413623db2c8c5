import { useEffect, useState } from 'preact/hooks';
import type { ComponentChildren, ComponentType } from 'preact';
import { withBase } from '../../lib/base-path.ts';
import type { Log } from '../../parts/useLog.ts';
import { useLog } from '../../parts/useLog.ts';
import { usePlan } from '../../parts/usePlan.ts';
import { useToday } from '../../parts/useToday.ts';
import type { ScreenProps } from './screen.ts';
import { LinkedPlan } from './share/LinkedPlan.tsx';
import { useViews } from './useViews.ts';
import { type ViewKind, addressOf } from './views.ts';

interface Props {
  base: string;
  /** The foot of the small ladders, as the inside of an SVG. */
  foot: string;
  /** The stop rule, from the page. */
  children?: ComponentChildren;
}

type Screen = ComponentType<ScreenProps>;

/** Each screen comes only when it is shown: someone who answers questions needs no plan yet. */
const loaders: Readonly<Record<ViewKind, () => Promise<Screen>>> = {
  today: () => import('./today/Today.tsx').then(({ Today }) => Today),
  start: () => import('./start/Start.tsx').then(({ Start }) => Start),
  'about-you': () => import('./start/Start.tsx').then(({ Start }) => Start),
  signs: () => import('./start/SignsAnytime.tsx').then(({ SignsAnytime }) => SignsAnytime),
  ladder: () => import('./ladder/LadderView.tsx').then(({ LadderView }) => LadderView),
  week: () => import('./week/WeekView.tsx').then(({ WeekView }) => WeekView),
  share: () => import('./share/ShareView.tsx').then(({ ShareView }) => ShareView),
  'can-i': () => import('./can-i/CanI.tsx').then(({ CanI }) => CanI),
  past: () => import('./past/PastDays.tsx').then(({ PastDays }) => PastDays),
  checked: () => import('./clearance/ClearanceForm.tsx').then(({ ClearanceForm }) => ClearanceForm),
  session: () => import('./check-in/CheckInScreens.tsx').then(({ SessionScreen }) => SessionScreen),
  morning: () => import('./check-in/CheckInScreens.tsx').then(({ MorningScreen }) => MorningScreen),
};

const links: readonly { readonly kind: ViewKind; readonly label: string }[] = [
  { kind: 'today', label: 'Today' },
  { kind: 'ladder', label: 'Ladder' },
  { kind: 'week', label: 'Week' },
  { kind: 'can-i', label: 'Can I do this today?' },
  { kind: 'share', label: 'Take along' },
];

/** The planner: questions first, then what to do today and all that belongs to it. */
export function Planner({ base, foot, children }: Props) {
  const log = useLog();
  const today = useToday();
  const found = usePlan(base, log.entries, today, log.isOpen);
  const views = useViews(base);
  const [message, setMessage] = useState('');
  const { view, hasMoved } = views;

  if (found.kind === 'noRules') {
    return (
      <div class="planner" data-tool="planner">
        <p class="ask-note" role="alert">
          {found.sentence}
        </p>
      </div>
    );
  }
  if (!log.isOpen || found.kind === 'opening' || today === undefined) {
    return (
      <div class="planner" data-tool="planner">
        <p role="status">Opening your plan …</p>
      </div>
    );
  }

  const { planned } = found;
  const { plan, withdrawn } = planned;
  const show: ScreenProps['show'] = (next) => {
    setMessage('');
    views.show(next);
  };
  // A clinician's word, past days and a link with a plan can be looked at before there is a plan.
  const isBefore = plan.needsAssessment && !['checked', 'past', 'share'].includes(view.kind);
  const kind: ViewKind = isBefore ? 'start' : view.kind === 'start' ? 'today' : view.kind;
  const screen: ScreenProps = {
    planned,
    entries: log.entries,
    today,
    base,
    foot,
    view: view.kind === kind ? view : { kind },
    hasMoved,
    append: log.append,
    show,
    replace: views.replace,
    back: views.back,
    say: setMessage,
    message,
    stopRule: children,
  };

  return (
    <div class="planner" data-tool="planner">
      <Notices log={log} base={base} withdrawn={withdrawn} />
      <LinkedPlan {...screen} />
      {!plan.needsAssessment && (
        <nav class="plan-nav no-print" aria-label="Your plan">
          <ul>
            {links.map((link) => (
              <li key={link.kind}>
                <a
                  href={withBase(addressOf({ kind: link.kind }), base)}
                  aria-current={link.kind === kind ? 'page' : undefined}
                  onClick={(event) => {
                    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) {
                      return;
                    }
                    event.preventDefault();
                    show({ kind: link.kind });
                  }}
                >
                  {link.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {plan.needsAssessment && kind === 'share' && (
        <p>
          <a href={withBase('/planner/', base)}>Make your own plan</a>
        </p>
      )}
      <Loaded key={keyOf(screen.view)} {...screen} kind={kind} />
    </div>
  );
}

/** Another entry is another form. */
function keyOf({ kind, day, of }: ScreenProps['view']): string {
  return [kind, day, of].join(' ');
}

interface NoticesProps {
  log: Log;
  base: string;
  withdrawn: string | undefined;
}

/** What is wrong with the log or the rules, before anything else. */
function Notices({ log, base, withdrawn }: NoticesProps) {
  return (
    <div class="plan-notices">
      {log.warning && (
        <p class="ask-note" role="alert">
          {log.warning}
        </p>
      )}
      {log.setAside > 0 && (
        <div class="ask-note" role="alert">
          <p>
            {log.setAside === 1
              ? 'One saved entry could not be read.'
              : `${log.setAside} saved entries could not be read.`}{' '}
            So the plan may be bolder than it should be.
          </p>
          <p>
            Keep one level lower, or ask a clinician.{' '}
            <a href={withBase('/journal/', base)}>Download what could not be read</a>.
          </p>
        </div>
      )}
      {withdrawn && (
        <div class="ask-note">
          <p>The rules your plan was made under are withdrawn. {withdrawn}</p>
          <p>Your plan follows the newest rules now.</p>
        </div>
      )}
    </div>
  );
}

/** Screens shown before: they are there at once. */
const known = new Map<ViewKind, Screen>();

/** A screen that is fetched when it is first shown. */
function Loaded({ kind, ...screen }: ScreenProps & { kind: ViewKind }) {
  // A component is a function: set as it is, it would be taken for a way to make the state.
  const [{ Screen }, setLoaded] = useState({ Screen: known.get(kind) });
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isGone = false;
    loaders[kind]().then(
      (Screen) => {
        known.set(kind, Screen);
        if (!isGone) setLoaded({ Screen });
      },
      () => !isGone && setFailed(true),
    );
    return () => {
      isGone = true;
    };
  }, [kind]);
  if (hasFailed) {
    return (
      <p class="ask-note" role="alert">
        This part could not be loaded. Check the connection, then reload the page. What you have
        kept is not touched.
      </p>
    );
  }
  return Screen ? <Screen {...screen} /> : <p role="status">One moment …</p>;
}
