import React, \{ useState \} from {symbol|'react}{symbol|';}

export default function Kettle{punctuation|(}{function|\{} litres = 1.7, children, ...rest \}{punctuation|)} \{
  const {punctuation|[}{function|hot,} setHot{punctuation|]} = useState{punctuation|(}{function|false}{punctuation|)}{comment|; // state}
  const list = {punctuation|[}{function|1,} {number|2}{punctuation|]}.map{punctuation|(}{function|n} => <li key=\{n\} className=\{`item $\{n > {number|1} ? {symbol|'big}{punctuation|'} : {punctuation|'}{symbol|'\}`\}>Cup} \{n\} if true</li>{punctuation|)}{comment|;}
  return {punctuation|(}
    <section id={string|"kettle"} \{...rest\} onClick=\{{punctuation|(}{punctuation|)} => setHot{punctuation|(}{function|!hot}{punctuation|)}\} style=\{\{ color: {symbol|'red}{punctuation|'} \}\}>
      \{/* comment */\}
      <h1>Tea & {string|"cake"} for \{litres.toFixed{punctuation|(}{number|1}{punctuation|)}\} people, class of 2024</h1>
      \{hot && <Steam.Cloud size=\{3\} />\}
      <>\{list\}<br/></>
      <p>return this new function</p>
      \{children ?? <em>none</em>\}
    </section>
  {punctuation|)}{comment|;}
\}
