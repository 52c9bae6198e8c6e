import React{punctuation|,} \{ useState \} from {string|'react'}{comment|;}

export default function Kettle{punctuation|(}\{ litres = {decimal-number number|1}.{decimal-number number|7}{punctuation|,} children{punctuation|,} ..{directive property|.rest} \}{punctuation|)} \{
  const [hot{punctuation|,} setHot] = useState{punctuation|(}false{punctuation|)}{comment|; // state}
  const list = [{decimal-number number|1}{punctuation|,} {decimal-number number|2}].map{punctuation|(}n => <li key=\{n\} className=\{{string|`item $\{n > 1 ? 'big' : ''\}`}\}>Cup \{n\} if true</li>{punctuation|)}{comment|;}
  return {punctuation|(}
    <section id={string|"kettle"} \{...rest\} onClick=\{{punctuation|(}{punctuation|)} => setHot{punctuation|(}!hot{punctuation|)}\} style=\{\{ color{punctuation|:} {string|'red'} \}\}>
      \{/* comment */\}
      <h1>Tea & {string|"cake"} for \{litres.toFixed{punctuation|(}{decimal-number number|1}{punctuation|)}\} people{punctuation|,} class of {decimal-number number|2024}</h1>
      \{hot && <Steam{directive property|.Cloud} size=\{{decimal-number number|3}\} />\}
      <>\{list\}<br/></>
      <p>return this new function</p>
      \{children ?? <em>none</em>\}
    </section>
  {punctuation|)}{comment|;}
\}
