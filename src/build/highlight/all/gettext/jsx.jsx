import React, \{ useState \} from 'react';

export default function Kettle(\{ litres = {number|1}.{number|7}, children, ...rest \}) \{
  const {punctuation|[}hot, setHot{punctuation|]} = useState(false); // state
  const list = {punctuation|[}{number|1}, {number|2}{punctuation|]}.map(n => <li key=\{n\} className=\{`item $\{n > {number|1} ? 'big' : ''\}`\}>Cup \{n\} if true</li>);
  return (
    <section id={string|"kettle"} \{...rest\} onClick=\{() => setHot(!hot)\} style=\{\{ color: 'red' \}\}>
      \{/* comment */\}
      <h1>Tea & {string|"cake"} for \{litres.toFixed({number|1})\} people, class of {number|2024}</h1>
      \{hot && <Steam.Cloud size=\{{number|3}\} />\}
      <>\{list\}<br/></>
      <p>return this new function</p>
      \{children ?? <em>none</em>\}
    </section>
  );
\}
