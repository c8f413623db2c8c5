import { useEffect, useState } from 'preact/hooks';
import type { ComponentChildren, ComponentType } from 'preact';
import { withBase } from '../../lib/base-path.ts';
import type { Log } from '../../parts/useLog.ts';
import { useLog } from '../../parts/useLog.ts';
import { usePlan } from '../../parts/usePlan.ts';
import { useToday } from '../../parts/useToday.ts';
import { Start } from './start/Start.tsx';
import { SignsScreen } from './start/SignsScreen.tsx';
import { assessmentFrom } from './start/questions.ts';
import type { ScreenProps } from './screen.ts';
import { Offer } from './today/Offer.tsx';
import { Today } from './today/Today.tsx';
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

/** What comes only when it is asked for. */
const loaders: Partial<Record<ViewKind, () => Promise<Screen>>> = {
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
  const screen: ScreenProps = {
    planned,
    entries: log.entries,
    today,
    base,
    foot,
    view,
    hasMoved,
    append: log.append,
    show,
    replace: views.replace,
    back: views.back,
    say: setMessage,
  };
  // A clinician's word, past days and a link with a plan can be looked at before there is a plan.
  const isBefore = plan.needsAssessment && !['checked', 'past', 'share'].includes(view.kind);
  const kind: ViewKind = isBefore ? 'start' : view.kind === 'start' ? 'today' : view.kind;

  return (
    <div class="planner" data-tool="planner">
      <Notices log={log} base={base} withdrawn={withdrawn} />
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
      {kind === 'start' && (
        <Start
          {...screen}
          view={{ kind: 'start', ...(view.kind === 'start' && view.at && { at: view.at }) }}
          asking={planned.state.placed ? 'again' : 'first'}
        />
      )}
      {kind === 'about-you' && <Start key="about-you" {...screen} asking="about-you" />}
      {kind === 'signs' && <Signs {...screen} />}
      {kind === 'today' && (
        <>
          <Offer {...screen} />
          <Today {...screen} message={message} stopRule={children} />
        </>
      )}
      {loaders[kind] && <Loaded key={keyOf(view)} {...screen} kind={kind} />}
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

/** The warning signs, at any time. What is raised stops the plan at once. */
function Signs(props: ScreenProps) {
  const { planned, today, append, say, replace } = props;
  const { warningSigns } = planned.rules;
  const [answers, setAnswers] = useState<Parameters<typeof assessmentFrom>[0]['signs']>({});
  return (
    <div class="plan-start">
      <SignsScreen
        signs={warningSigns}
        answers={answers}
        hasMoved={props.hasMoved}
        onAnswer={setAnswers}
        onDone={(signs) => {
          const content = assessmentFrom({ signs, answers: {} }, planned.rules, today);
          void append([content]).then((saved) => {
            say(saved.kind === 'saved' ? 'Your answers are saved.' : saved.sentence);
            if (saved.kind !== 'refused') replace({ kind: 'today' });
          });
        }}
      />
    </div>
  );
}

/** A screen that is fetched when it is first shown. */
function Loaded({ kind, ...screen }: ScreenProps & { kind: ViewKind }) {
  const [loaded, setLoaded] = useState<{ kind: ViewKind; Screen: Screen }>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isGone = false;
    setFailed(false);
    loaders[kind]?.().then(
      (Screen) => !isGone && setLoaded({ kind, Screen }),
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
  return loaded?.kind === kind ? <loaded.Screen {...screen} /> : <p role="status">One moment …</p>;
}
