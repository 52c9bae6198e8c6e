import React{punctuation|,} \{ useState \} from {string|'react'};

export default function Kettle{punctuation|(}\{ litres {punctuation|=} {number|1}.{number|7}{punctuation|,} children{punctuation|,} {operator|..}.rest \}{punctuation|)} \{
  const [hot{punctuation|,} setHot] {punctuation|=} useState{punctuation|(}false{punctuation|)}; // state
  const list {punctuation|=} [{number|1}{punctuation|,} {number|2}].map{punctuation|(}n {punctuation|=}{operator|>} <li key{punctuation|=}\{n\} className{punctuation|=}\{`item {operator|$}\{n {operator|>} {number|1} ? {string|'big'} : {string|''}\}`\}{operator|>}Cup \{n\} {rule-keyword keyword|if} true</li{operator|>}{punctuation|)};
  {rule-keyword keyword|return} {punctuation|(}
    <section id{punctuation|=}{string|"kettle"} \{{operator|..}.rest\} onClick{punctuation|=}\{{punctuation|(}{punctuation|)} {punctuation|=}{operator|>} setHot{punctuation|(}!hot{punctuation|)}\} style{punctuation|=}\{\{ color: {string|'red'} \}\}{operator|>}
      \{/* comment */\}
      <h1{operator|>}Tea & {string|"cake"} for \{litres.toFixed{punctuation|(}{number|1}{punctuation|)}\} people{punctuation|,} class of {number|2024}</h1{operator|>}
      \{hot && <Steam.Cloud size{punctuation|=}\{{number|3}\} /{operator|>}\}
      <{operator|>}\{list\}<br/{operator|>}</{operator|>}
      <p{operator|>}{rule-keyword keyword|return} this new function</p{operator|>}
      \{children ?? <em{operator|>}none</em{operator|>}\}
    </section{operator|>}
  {punctuation|)};
\}
