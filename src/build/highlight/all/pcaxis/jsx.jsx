import React{punctuation|,} \{ useState \} from 'react'{punctuation|;}

export default function Kettle(\{ litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} ...rest \}) \{
  const [hot{punctuation|,} setHot] {operator|=} useState(false){punctuation|;} // state
  const list {operator|=} [1{punctuation|,} 2].map(n {operator|=}> <li key{operator|=}\{n\} className{operator|=}\{`item $\{n > {number|1} ? 'big' : ''\}`\}>Cup \{n\} if true</li>){punctuation|;}
  return (
    <section id{operator|=}{string|"kettle"} \{...rest\} onClick{operator|=}\{() {operator|=}> setHot(!hot)\} style{operator|=}\{\{ color: 'red' \}\}>
      \{/* comment */\}
      <h1>Tea & {string|"cake"} for \{litres.toFixed(1)\} people{punctuation|,} class of 2024</h1>
      \{hot && <Steam.Cloud size{operator|=}\{3\} />\}
      <>\{list\}<br/></>
      <p>return this new function</p>
      \{children ?? <em>none</em>\}
    </section>
  ){punctuation|;}
\}
