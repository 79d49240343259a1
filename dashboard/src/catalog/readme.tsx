import Markdown from 'react-markdown';
import gfm from 'remark-gfm';

/** A stranger's text: no HTML of its own, no pictures from elsewhere, links that tell nobody where they were followed. */
export default function Readme({ markdown }: { markdown: string }) {
  return (
    <div className="prose">
      <Markdown
        remarkPlugins={[gfm]}
        components={{
          // The page's own title is the first of its headings.
          h1: ({ children }) => <h3>{children}</h3>,
          h2: ({ children }) => <h3>{children}</h3>,
          h3: ({ children }) => <h4>{children}</h4>,
          img: ({ alt }) => <span className="badge">{alt}</span>,
          input: ({ checked }) => <span>{checked ? '☑' : '☐'}</span>,
          // What is relative was meant for the archive, not for this page.
          a: ({ href, children }) =>
            href !== undefined && /^https?:/.test(href) ? (
              <a href={href} rel="noreferrer nofollow ugc" target="_blank">
                {children}
              </a>
            ) : (
              <span>{children}</span>
            ),
        }}
      >
        {markdown}
      </Markdown>
    </div>
  );
}
