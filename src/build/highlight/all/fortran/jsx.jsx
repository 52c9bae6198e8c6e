import React{punctuation|,} \{ useState \} from {string|'react'}{punctuation|;}

export {keyword|default} {keyword|function} Kettle{punctuation|(}\{ litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} ...rest \}{punctuation|)} \{
  const [hot{punctuation|,} setHot] {operator|=} useState{punctuation|(}false{punctuation|)}{punctuation|;} {operator|//} state
  const list {operator|=} [{number|1}{punctuation|,} {number|2}].map{punctuation|(}n {operator|=>} {operator|<}li key{operator|=}\{n\} className{operator|=}\{`item $\{n {operator|>} {number|1} ? {string|'big'} {punctuation|:} {string|''}\}`\}{operator|>}Cup \{n\} {keyword|if} true{operator|<}{operator|/}li{operator|>}{punctuation|)}{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}section id{operator|=}{string|"kettle"} \{...rest\} onClick{operator|=}\{{punctuation|(}{punctuation|)} {operator|=>} setHot{punctuation|(}{comment|!hot)\} style=\{\{ color: 'red' \}\}>}
      \{{operator|/}{operator|*} comment {operator|*}{operator|/}\}
      {operator|<}h1{operator|>}Tea {punctuation|&} {string|"cake"} for \{litres.toFixed{punctuation|(}{number|1}{punctuation|)}\} people{punctuation|,} class of {number|2024}{operator|<}{operator|/}h1{operator|>}
      \{hot {punctuation|&}{punctuation|&} {operator|<}Steam.Cloud size{operator|=}\{{number|3}\} {operator|/}{operator|>}\}
      {operator|<}{operator|>}\{list\}{operator|<}br{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}p{operator|>}{keyword|return} this new {keyword|function}{operator|<}{operator|/}p{operator|>}
      \{children ?? {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}\}
    {operator|<}{operator|/}section{operator|>}
  {punctuation|)}{punctuation|;}
\}
