import React, \{ useState \} from 'react'{comment|;}

export default function Kettle{punctuation|(}\{ litres = 1.7, children, ...rest \}{punctuation|)} \{
  const [hot, setHot] = useState{punctuation|(}false{punctuation|)}{comment|; // state}
  const list = [1, 2].map{punctuation|(}n => <li key=\{n\} className=\{`item $\{n > 1 ? 'big' : ''\}`\}>Cup \{n\} if true</li>{punctuation|)}{comment|;}
  return {punctuation|(}
    <section id={string|"kettle"} \{...rest\} onClick=\{{punctuation|(}{punctuation|)} => setHot{punctuation|(}!hot{punctuation|)}\} style=\{\{ color: 'red' \}\}>
      \{/* comment */\}
      <h1>Tea & {string|"cake"} for \{litres.toFixed{punctuation|(}1{punctuation|)}\} people, class of 2024</h1>
      \{hot && <Steam.Cloud size=\{3\} />\}
      <>\{list\}<br/></>
      <p>return this new function</p>
      \{children ?? <em>none</em>\}
    </section>
  {punctuation|)}{comment|;}
\}
