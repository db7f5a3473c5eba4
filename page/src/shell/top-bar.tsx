import icon from '../../icon.svg';

/** The name of the page, and the ways to the graph itself. */
export function TopBar() {
  return (
    <header className="top-bar">
      <h1>
        <img src={icon} alt="" width="20" height="20" /> bkgraph{' '}
        <span className="aside">topology</span>
      </h1>
      <ul>
        <li>
          <a href="/graphql">GraphiQL</a>
        </li>
        <li>
          <a href="/schema.graphql">Schema</a>
        </li>
      </ul>
    </header>
  );
}
