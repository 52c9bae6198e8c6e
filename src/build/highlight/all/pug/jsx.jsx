{tag|import} {plain-text|React, \{ useState \} from 'react';}

{tag|export} {plain-text|default function Kettle(\{ litres = 1.7, children, ...rest \}) \{}
  {tag|const} {plain-text|[hot, setHot] = useState(false); // state}
  {tag|const} {plain-text|list = [1, 2].map(n => <li key=\{n\} className=\{`item $\{n > 1 ? 'big' : ''\}`\}>Cup \{n\} if true</li>);}
  {tag|return} {plain-text|(}
    {markup|<section id="kettle" \{...rest\} onClick=\{() => setHot(!hot)\} style=\{\{ color: 'red' \}\}>}
      \{/* comment */\}
      {markup|{tag|{tag|{punctuation|<}h1}{punctuation|>}}Tea & "cake" for \{litres.toFixed(1)\} people, class of 2024{tag|{tag|{punctuation|</}h1}{punctuation|>}}}
      \{hot && <Steam{punctuation|.}Cloud size{punctuation|=}\{3\} />\}
      {markup|<>\{list\}{tag|{tag|{punctuation|<}br}{punctuation|/>}}</>}
      {markup|{tag|{tag|{punctuation|<}p}{punctuation|>}}return this new function{tag|{tag|{punctuation|</}p}{punctuation|>}}}
      \{children ?? <em>none</em>\}
    {markup|{tag|{tag|{punctuation|</}section}{punctuation|>}}}
  );
\}
