import { Link } from '@fluentui/react-link';
import { useEffect, useState } from 'react';
import { findAnalysis } from '../../core/analyses/catalogue';
import { methods } from '../../help/methods';
import { wordsOf } from '../../help/words';
import { helpLanguage, loadHelp } from '../../i18n/helpLanguage';
import type { HelpTexts } from '../../i18n/helpTexts';
import { LoadingView } from '../frame/LoadingView';
import { PageHead } from '../frame/PageHead';
import { usePane, usePaneState } from '../state/PaneContext';
import { inSight, modelPlace } from '../state/paneState';
import './help.css';

/** What the page below is for, how to read it, its formula and its limits, with the terms that it uses. */
export function HelpPage() {
  const { pane, t, say } = usePane();
  const place = usePaneState((state) => state.place);
  const opened = usePaneState((state) => inSight(state)?.id);
  const id = opened ?? (place === modelPlace ? 'pyramid' : undefined);
  const texts = useHelpTexts();
  const title =
    id === undefined ? say({ key: `place.${place}` as 'place.explore' }) : say({ key: `analysis.${id}.name` });
  return (
    <section className="whole-page" aria-label={t('check.page')}>
      <PageHead title={title} onBack={() => pane.openPage(undefined)} />
      <div className="whole-page-content help">
        {texts ? <Content id={id} place={place} texts={texts} /> : <LoadingView />}
      </div>
    </section>
  );
}

/** The texts in the language of the pane; `undefined` until they are loaded. Throws what loading them throws. */
function useHelpTexts(): HelpTexts | undefined {
  const { language } = usePane();
  const [loaded, setLoaded] = useState<{ texts: HelpTexts } | { fault: unknown }>();
  useEffect(() => {
    let isMounted = true;
    loadHelp(language).then(
      (texts) => isMounted && setLoaded({ texts }),
      (fault: unknown) => isMounted && setLoaded({ fault }),
    );
    return () => {
      isMounted = false;
    };
  }, [language]);
  if (loaded && 'fault' in loaded) throw loaded.fault;
  return loaded?.texts;
}

function Content({ id, place, texts }: { id: string | undefined; place: string; texts: HelpTexts }) {
  const { language } = usePane();
  const site = texts.site as Readonly<Record<string, string>>;
  const page = id === undefined ? 'tour.html' : `analyses/${id}.html`;
  return (
    <>
      {id === undefined ? <p>{site[`place.${place}.text`]}</p> : <AboutAnalysis id={id} texts={texts} />}
      <p>
        <Link href={`help/${helpLanguage(language)}/${page}`} target="_blank" rel="noreferrer">
          {texts.site.more}
        </Link>
      </p>
    </>
  );
}

function AboutAnalysis({ id, texts: { analyses, site, words } }: { id: string; texts: HelpTexts }) {
  const { say } = usePane();
  const told = analyses as Readonly<Record<string, string>>;
  const terms = words as Readonly<Record<string, string>>;
  const { formulas, sources } = methods[id];
  const used = wordsOf[id] ?? [];
  return (
    <>
      <p className="help-question">{say({ key: `analysis.${id}.line` })}</p>
      <h3>{site.needs}</h3>
      {id === 'retention-economics' ? (
        <p>{site['needs.none']}</p>
      ) : (
        <ul>
          {findAnalysis(id).shapes.map((shape) => (
            <li key={shape}>{say({ key: `shape.${shape}.line` })}</li>
          ))}
        </ul>
      )}
      <h3>{site.read}</h3>
      <p>{told[`${id}.read`]}</p>
      <h3>{site.formula}</h3>
      {formulas.map((formula) => (
        <p key={formula} className="help-formula" translate="no">
          {formula}
        </p>
      ))}
      <p>{told[`${id}.where`]}</p>
      {sources.length > 0 && (
        <p className="quiet" lang="en">
          {sources.join('; ')}
        </p>
      )}
      <h3>{site.limits}</h3>
      <p>{told[`${id}.limits`]}</p>
      {used.length > 0 && (
        <>
          <h3>{site.related}</h3>
          <dl>
            {used.map((term) => (
              <div key={term}>
                <dt>{terms[`${term}.name`]}</dt>
                <dd>{terms[`${term}.line`]}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  );
}
