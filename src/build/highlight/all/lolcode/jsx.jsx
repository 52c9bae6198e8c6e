import React{punctuation|,} \{ useState \} from 'react';

export default function Kettle(\{ litres = {number|1.7}{punctuation|,} children{punctuation|,} {punctuation|...}rest \}) \{
  const [hot{punctuation|,} setHot] = useState(false); // state
  const list = [{number|1}{punctuation|,} {number|2}].map(n => <li key=\{n\} className=\{`item $\{n > {number|1} ? 'big' : ''\}`\}>Cup \{n\} if true</li>);
  return (
    <section id={string|"kettle"} \{{punctuation|...}rest\} onClick=\{() => setHot({punctuation|!}hot)\} style=\{\{ color: 'red' \}\}>
      \{/* comment */\}
      <h1>Tea & {string|"cake"} for \{litres.toFixed({number|1})\} people{punctuation|,} class of {number|2024}</h1>
      \{hot && <Steam.Cloud size=\{{number|3}\} />\}
      <>\{list\}<br/></>
      <p>return this new function</p>
      \{children ?? <em>none</em>\}
    </section>
  );
\}
