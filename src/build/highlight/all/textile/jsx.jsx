{phrase|import React, \{ useState \} from 'react';}

{phrase|export default function Kettle(\{ litres = 1.7, children, ...rest \}) \{
  const [hot, setHot] = useState(false); // state
  const list = [1, 2].map(n => }{tag|{tag|{punctuation|<}li} {attr-name|key}{attr-value|{punctuation attr-equals|=}\{n\}} {attr-name|className}{attr-value|{punctuation attr-equals|=}\{`item} {attr-name|$\{n} {punctuation|>}} 1 ? 'big' : ''\}`\}>Cup \{n\} if true{tag|{tag|{punctuation|</}li}{punctuation|>}}{phrase|);
  return (
    <section id="kettle" \{...rest\} onClick=\{() => setHot(!hot)\} style=\{\{ color: 'red' \}\}>
      \{/{inline|{punctuation|*}{bold| comment }{punctuation|*}}/\}
      }{tag|{tag|{punctuation|<}h1}{punctuation|>}}{phrase|Tea & "cake" for \{litres.toFixed(1)\} people, class of 2024}{tag|{tag|{punctuation|</}h1}{punctuation|>}}
      \{hot && <Steam.Cloud size=\{3\} />\}
      <>\{list\}{tag|{tag|{punctuation|<}br}{punctuation|/>}}{phrase|</>
      }{tag|{tag|{punctuation|<}p}{punctuation|>}}{phrase|return this new function}{tag|{tag|{punctuation|</}p}{punctuation|>}}
      \{children ?? {tag|{tag|{punctuation|<}em}{punctuation|>}}{phrase|none}{tag|{tag|{punctuation|</}em}{punctuation|>}}{phrase|\}
    }{tag|{tag|{punctuation|</}section}{punctuation|>}}
  );
{phrase|\}
}