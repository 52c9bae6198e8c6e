import React{punctuation|,} \{ useState \} {keyword|from} {string|'react'}{punctuation|;}

export {keyword|default} {keyword|function} Kettle{punctuation|(}\{ litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {operator|..}{punctuation|.}rest \}{punctuation|)} \{
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} useState{punctuation|(}{boolean|false}{punctuation|)}{punctuation|;} {operator|/}{operator|/} state
  const list {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{keyword|map}{punctuation|(}n {operator|=>} {operator|<}li key{operator|=}\{n\} className{operator|=}\{{identifier|{punctuation|`}item $\{n > 1 ? 'big' : ''\}{punctuation|`}}\}{operator|>}Cup \{n\} {keyword|if} {boolean|true}{operator|<}{operator|/}li{operator|>}{punctuation|)}{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}section id{operator|=}{string|"kettle"} \{{operator|..}{punctuation|.}rest\} onClick{operator|=}\{{punctuation|(}{punctuation|)} {operator|=>} setHot{punctuation|(}!hot{punctuation|)}\} {keyword|style}{operator|=}\{\{ color{operator|:} {string|'red'} \}\}{operator|>}
      \{{comment|/* comment */}\}
      {operator|<}h1{operator|>}Tea & {string|"cake"} {keyword|for} \{litres{punctuation|.}toFixed{punctuation|(}{number|1}{punctuation|)}\} people{punctuation|,} class {keyword|of} {number|2024}{operator|<}{operator|/}h1{operator|>}
      \{hot && {operator|<}Steam{punctuation|.}Cloud {keyword|size}{operator|=}\{{number|3}\} {operator|/}{operator|>}\}
      {operator|<}{operator|>}\{list\}{operator|<}br{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}p{operator|>}{keyword|return} this {keyword|new} {keyword|function}{operator|<}{operator|/}p{operator|>}
      \{children ?? {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}\}
    {operator|<}{operator|/}section{operator|>}
  {punctuation|)}{punctuation|;}
\}
