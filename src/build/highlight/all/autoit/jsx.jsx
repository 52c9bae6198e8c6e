import React{punctuation|,} \{ useState \} from {string|'react'}{comment|;}

export {keyword|default} function {function|Kettle}{punctuation|(}\{ litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest \}{punctuation|)} \{
  {keyword|const} {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} {function|useState}{punctuation|(}{boolean|false}{punctuation|)}{comment|; // state}
  {keyword|const} list {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}n {operator|=}{operator|>} {operator|<}li key{operator|=}\{n\} className{operator|=}\{`item $\{n {operator|>} {number|1} {operator|?} {string|'big'} {punctuation|:} {string|''}\}`\}{operator|>}Cup \{n\} {keyword|if} {boolean|true}{operator|<}{operator|/}li{operator|>}{punctuation|)}{comment|;}
  return {punctuation|(}
    {operator|<}section id{operator|=}{string|"kettle"} \{{punctuation|.}{punctuation|.}{punctuation|.}rest\} onClick{operator|=}\{{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|setHot}{punctuation|(}!hot{punctuation|)}\} style{operator|=}\{\{ color{punctuation|:} {string|'red'} \}\}{operator|>}
      \{{operator|/}{operator|*} comment {operator|*}{operator|/}\}
      {operator|<}h1{operator|>}Tea {operator|&} {string|"cake"} {keyword|for} \{litres{punctuation|.}{function|toFixed}{punctuation|(}{number|1}{punctuation|)}\} people{punctuation|,} class of {number|2024}{operator|<}{operator|/}h1{operator|>}
      \{hot {operator|&}{operator|&} {operator|<}Steam{punctuation|.}Cloud size{operator|=}\{{number|3}\} {operator|/}{operator|>}\}
      {operator|<>}\{list\}{operator|<}br{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}p{operator|>}return this new function{operator|<}{operator|/}p{operator|>}
      \{children {operator|?}{operator|?} {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}\}
    {operator|<}{operator|/}section{operator|>}
  {punctuation|)}{comment|;}
\}
