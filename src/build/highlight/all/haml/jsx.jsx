import React, \{ useState \} from 'react';

export default function Kettle(\{ litres = 1.7, children, ...rest \}) \{
  const [hot, setHot] = useState(false); // state
  const list = [1, 2].map(n => <li key=\{n\} className=\{`item $\{n > 1 ? 'big' : ''\}`\}>Cup \{n\} if true</li>);
  return (
    {markup|<section id="kettle" \{...rest\} onClick=\{() => setHot(!hot)\} style=\{\{ color: 'red' \}\}>}
      \{/* comment */\}
      {markup|{tag|{tag|{punctuation|<}h1}{punctuation|>}}Tea & "cake" for \{litres.toFixed(1)\} people, class of 2024{tag|{tag|{punctuation|</}h1}{punctuation|>}}}
      \{hot && <Steam.Cloud size=\{3\} />\}
      {markup|<>\{list\}{tag|{tag|{punctuation|<}br}{punctuation|/>}}</>}
      {markup|{tag|{tag|{punctuation|<}p}{punctuation|>}}return this new function{tag|{tag|{punctuation|</}p}{punctuation|>}}}
      \{children ?? <em>none</em>\}
    {markup|{tag|{tag|{punctuation|</}section}{punctuation|>}}}
  );
\}
