import React, \{ useState \} from 'react';

{key attr-name|export default function Kettle(\{ litres} {punctuation|=} {value attr-value|1.7, children, ...rest \}) \{}
  {key attr-name|const [hot, setHot]} {punctuation|=} {value attr-value|useState(false); // state}
  {key attr-name|const list} {punctuation|=} {value attr-value|[1, 2].map(n => <li key=\{n\} className=\{`item $\{n > 1 ? 'big' : ''\}`\}>Cup \{n\} if true</li>);}
  return (
    {key attr-name|<section id}{punctuation|=}{value attr-value|"kettle" \{...rest\} onClick=\{() => setHot(!hot)\} style=\{\{ color: 'red' \}\}>}
      \{/* comment */\}
      <h1>Tea & "cake" for \{litres.toFixed(1)\} people, class of 2024</h1>
      {key attr-name|\{hot && <Steam.Cloud size}{punctuation|=}{value attr-value|\{3\} />\}}
      <>\{list\}<br/></>
      <p>return this new function</p>
      \{children ?? <em>none</em>\}
    </section>
  );
\}
