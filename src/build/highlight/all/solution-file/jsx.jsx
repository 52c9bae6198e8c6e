import React{punctuation|,} \{ useState \} from {string|'react'};

export default function Kettle{punctuation|(}\{ litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} ...rest \}{punctuation|)} \{
  {property|const [hot, setHot]} {operator|=} useState{punctuation|(}false{punctuation|)}; // state
  {property|const list} {operator|=} [{number|1}{punctuation|,} {number|2}].map{punctuation|(}n {operator|=}> <li key{operator|=}\{n\} className{operator|=}\{`item $\{n > {number|1} ? {string|'big'} : {string|''}\}`\}>Cup \{n\} if true</li>{punctuation|)};
  return {punctuation|(}
    {property|<section id}{operator|=}{string|"kettle"} {property|\{...rest\} onClick}{operator|=}\{{punctuation|(}{punctuation|)} {operator|=}> setHot{punctuation|(}!hot{punctuation|)}\} style{operator|=}\{\{ color: {string|'red'} \}\}>
      \{/* comment */\}
      <h1>Tea & {string|"cake"} for \{litres.toFixed{punctuation|(}{number|1}{punctuation|)}\} people{punctuation|,} class of {number|2024}</h1>
      {property|\{hot && <Steam.Cloud size}{operator|=}\{{number|3}\} />\}
      <>\{list\}<br/></>
      <p>return this new function</p>
      \{children ?? <em>none</em>\}
    </section>
  {punctuation|)};
\}
