{keyword|import} React, \{ useState \} from 'react';

{keyword|export} default function Kettle{punctuation|(}\{ litres = {number|1.7}, children, ...rest \}{punctuation|)} \{
  const [hot, setHot] = useState{punctuation|(}false{punctuation|)}; // state
  const list = [{number|1}, {number|2}].map{punctuation|(}n => <li key=\{n\} className=\{`item $\{n > {number|1} ? 'big' : ''\}`\}>Cup \{n\} {keyword|if} true</li>{punctuation|)};
  {keyword|return} {punctuation|(}
    <section id={string|"kettle"} \{...rest\} onClick=\{{punctuation|(}{punctuation|)} => setHot{punctuation|(}!hot{punctuation|)}\} style=\{\{ color: 'red' \}\}>
      \{/* comment */\}
      <h1>Tea & {string|"cake"} for \{litres.toFixed{punctuation|(}{number|1}{punctuation|)}\} people, class of {number|2024}</h1>
      \{hot && <Steam.Cloud size=\{{number|3}\} />\}
      <>\{list\}<{keyword|br}/></>
      <p>{keyword|return} this new function</p>
      \{children ?? <em>none</em>\}
    </section>
  {punctuation|)};
\}
