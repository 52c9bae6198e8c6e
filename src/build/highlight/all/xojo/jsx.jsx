import React{punctuation|,} \{ useState \} from {comment|'react';}

export default {keyword|function} Kettle{punctuation|(}\{ litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest \}{punctuation|)} \{
  {keyword|const} [hot{punctuation|,} setHot] {operator|=} useState{punctuation|(}{keyword|false}{punctuation|)}{punctuation|;} {comment|// state}
  {keyword|const} list {operator|=} [{number|1}{punctuation|,} {number|2}]{punctuation|.}map{punctuation|(}n {operator|=}{operator|>} {operator|<}li key{operator|=}\{n\} className{operator|=}\{`item $\{n {operator|>} {number|1} ? {comment|'big' : ''\}`\}>Cup \{n\} if true</li>);}
  {keyword|return} {punctuation|(}
    {operator|<}section id{operator|=}{string|"kettle"} \{{punctuation|.}{punctuation|.}{punctuation|.}rest\} onClick{operator|=}\{{punctuation|(}{punctuation|)} {operator|=}{operator|>} setHot{punctuation|(}!hot{punctuation|)}\} style{operator|=}\{\{ {keyword|color}{punctuation|:} {comment|'red' \}\}>}
      \{{operator|/}{operator|*} comment {operator|*}{operator|/}\}
      {operator|<}h1{operator|>}Tea & {string|"cake"} {keyword|for} \{litres{punctuation|.}toFixed{punctuation|(}{number|1}{punctuation|)}\} people{punctuation|,} {keyword|class} of {number|2024}{operator|<}{operator|/}h1{operator|>}
      \{hot && {operator|<}Steam{punctuation|.}Cloud size{operator|=}\{{number|3}\} {operator|/}{operator|>}\}
      {operator|<>}\{list\}{operator|<}br{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}p{operator|>}{keyword|return} this {operator|new} {keyword|function}{operator|<}{operator|/}p{operator|>}
      \{children ?? {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}\}
    {operator|<}{operator|/}section{operator|>}
  {punctuation|)}{punctuation|;}
\}
