import React{punctuation|,} \{ useState \} from 'react'{punctuation|;}

export default {keyword|function} Kettle{punctuation|(}\{ litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} ...{function|rest} \}{punctuation|)} \{
  {keyword|const} [hot{punctuation|,} setHot] {operator|=} useState{punctuation|(}false{punctuation|)}{punctuation|;} {operator|/}{operator|/} state
  {keyword|const} list {operator|=} [{number|1}{punctuation|,} {number|2}].map{punctuation|(}n {operator|=}{operator|>} {operator|<}li {keyword|key}{operator|=}\{n\} className{operator|=}\{`item $\{n {operator|>} {number|1} ? 'big' {punctuation|:} ''\}`\}{operator|>}Cup \{n\} {keyword|if} true{operator|<}{operator|/}li{operator|>}{punctuation|)}{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}section id{operator|=}{string|"kettle"} \{...{function|rest}\} onClick{operator|=}\{{punctuation|(}{punctuation|)} {operator|=}{operator|>} setHot{punctuation|(}{comment|!hot)\} style=\{\{ color: 'red' \}\}>}
      \{{operator|/}{operator|*} comment {operator|*}{operator|/}\}
      {operator|<}h1{operator|>}Tea {operator|&} {string|"cake"} {keyword|for} \{litres.toFixed{punctuation|(}{number|1}{punctuation|)}\} people{punctuation|,} class {function|of} {number|2024}{operator|<}{operator|/}h1{operator|>}
      \{hot {operator|&}{operator|&} {operator|<}Steam.Cloud {function|size}{operator|=}\{{number|3}\} {operator|/}{operator|>}\}
      {operator|<>}\{list\}{operator|<}br{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}p{operator|>}{keyword|return} this new {keyword|function}{operator|<}{operator|/}p{operator|>}
      \{children ?? {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}\}
    {operator|<}{operator|/}section{operator|>}
  {punctuation|)}{punctuation|;}
\}
