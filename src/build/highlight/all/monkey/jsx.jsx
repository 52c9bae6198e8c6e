{keyword|import} React{punctuation|,} \{ useState \} from {comment|'react';}

export {keyword|default} {keyword|function} {function|Kettle}{punctuation|(}\{ litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {operator|..}{punctuation|.}rest \}{punctuation|)} \{
  {keyword|const} {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} {function|useState}{punctuation|(}{keyword|false}{punctuation|)}{punctuation|;} {operator|/}{operator|/} state
  {keyword|const} list {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}n {operator|=}{operator|>} {operator|<}li key{operator|=}\{n\} className{operator|=}\{`item $\{n {operator|>} {number|1} ? {comment|'big' : ''\}`\}>Cup \{n\} if true</li>);}
  {keyword|return} {punctuation|(}
    {operator|<}section id{operator|=}{string|"kettle"} \{{operator|..}{punctuation|.}rest\} onClick{operator|=}\{{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|setHot}{punctuation|(}!hot{punctuation|)}\} style{operator|=}\{\{ color{punctuation|:} {comment|'red' \}\}>}
      \{{operator|/}{operator|*} comment {operator|*}{operator|/}\}
      {operator|<}h1{operator|>}Tea {operator|&} {string|"cake"} {keyword|for} \{litres{punctuation|.}{function|toFixed}{punctuation|(}{number|1}{punctuation|)}\} people{punctuation|,} {keyword|class} of {number|2024}{operator|<}{operator|/}h1{operator|>}
      \{hot {operator|&}{operator|&} {operator|<}Steam{punctuation|.}Cloud size{operator|=}\{{number|3}\} {operator|/}{operator|>}\}
      {operator|<>}\{list\}{operator|<}br{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}p{operator|>}{keyword|return} this {keyword|new} {keyword|function}{operator|<}{operator|/}p{operator|>}
      \{children ?? {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}\}
    {operator|<}{operator|/}section{operator|>}
  {punctuation|)}{punctuation|;}
\}
