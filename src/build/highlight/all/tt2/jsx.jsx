import React, \{ useState \} from 'react';

export default function Kettle(\{ litres = 1.7, children, ...rest \}) \{
  const [hot, setHot] = useState(false); // state
  const list = [1, 2].map(n => {tag|{tag|{punctuation|<}li} {attr-name|key}{attr-value|{punctuation attr-equals|=}\{n\}} {attr-name|className}{attr-value|{punctuation attr-equals|=}\{`item} {attr-name|$\{n} {punctuation|>}} 1 ? 'big' : ''\}`\}>Cup \{n\} if true{tag|{tag|{punctuation|</}li}{punctuation|>}});
  return (
    <section id="kettle" \{...rest\} onClick=\{() => setHot(!hot)\} style=\{\{ color: 'red' \}\}>
      \{/* comment */\}
      {tag|{tag|{punctuation|<}h1}{punctuation|>}}Tea & "cake" for \{litres.toFixed(1)\} people, class of 2024{tag|{tag|{punctuation|</}h1}{punctuation|>}}
      \{hot && {tag|{tag|{punctuation|<}Steam.Cloud} {attr-name|size}{attr-value|{punctuation attr-equals|=}\{3\}} {punctuation|/>}}\}
      <>\{list\}{tag|{tag|{punctuation|<}br}{punctuation|/>}}</>
      {tag|{tag|{punctuation|<}p}{punctuation|>}}return this new function{tag|{tag|{punctuation|</}p}{punctuation|>}}
      \{children ?? {tag|{tag|{punctuation|<}em}{punctuation|>}}none{tag|{tag|{punctuation|</}em}{punctuation|>}}\}
    {tag|{tag|{punctuation|</}section}{punctuation|>}}
  );
\}
