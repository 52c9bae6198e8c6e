{command|{keyword|import} React, \{ useState \} from 'react';}

{command|{keyword|export} default function Kettle(\{ litres = {number|1}.{number|7}, children, ...rest \}}{punctuation|)} \{
  {command|{keyword|const} [hot, setHot] = useState(false}{punctuation|)}; // state
  {command|{keyword|const} list = [{number|1}, {number|2}].map(n => <li key=\{n\} className=\{`item $\{n > {number|1} ? 'big' : ''\}`\}>Cup \{n\} if true</li>}{punctuation|)};
  {command|{keyword|return} (}
    <section id="kettle" \{...rest\} onClick=\{{punctuation|(}{punctuation|)} => setHot{punctuation|(}!hot{punctuation|)}\} style=\{\{ color: {punctuation|'}red{punctuation|'} \}\}>
      \{/* comment */\}
      <h1>Tea {operator|&} "cake" for \{litres.toFixed{punctuation|(}{command|{keyword|1}}{punctuation|)}\} people, class of 2024</h1>
      \{hot {operator|&}{operator|&} <Steam.Cloud size=\{3\} />\}
      <>\{list\}<br/></>
      <p>return this new function</p>
      \{children ?? <em>none</em>\}
    </section>
  {punctuation|)};
\}
