import React, \{ useState \} from {quoted-symbol variable symbol|'react}'{comment|;}

export default function Kettle{punctuation|(}{car|\{} litres = 1.7, children, ...rest \}{punctuation|)} \{
  const {punctuation|[}hot, setHot{punctuation|]} = useState{punctuation|(}{car|false}{punctuation|)}{comment|; // state}
  const list = {punctuation|[}1, 2{punctuation|]}.map{punctuation|(}{car|n} => <li key=\{n\} className=\{`item $\{n > {number|1} ? {quoted-symbol variable symbol|'big}' : '{quoted-symbol variable symbol|'\}}`\}>Cup \{n\} if true</li>{punctuation|)}{comment|;}
  return {punctuation|(}
    <section id={string|"kettle"} \{...rest\} onClick=\{{punctuation|(}{punctuation|)} => setHot{punctuation|(}{car|!hot}{punctuation|)}\} style=\{\{ color: {quoted-symbol variable symbol|'red}' \}\}>
      \{/* comment */\}
      <h1>Tea & {string|"cake"} for \{litres.toFixed{punctuation|(}{number|1}{punctuation|)}\} people, class of 2024</h1>
      \{hot && <Steam.Cloud size=\{3\} />\}
      <>\{list\}<br/></>
      <p>return this new function</p>
      \{children ?? <em>none</em>\}
    </section>
  {punctuation|)}{comment|;}
\}
