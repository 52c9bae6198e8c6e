import React{operator|,} {punctuation|\{} useState {punctuation|\}} from 'react'{punctuation|;}

export default function {function-name builtin|Kettle}{punctuation|(}{punctuation|\{} litres {operator|=} {number|1.7}{operator|,} children{operator|,} ...rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const {punctuation|[}hot{operator|,} setHot{punctuation|]} {operator|=} {function-name builtin|useState}{punctuation|(}{boolean|false}{punctuation|)}{punctuation|;} {operator|/}{operator|/} state
  const list {operator|=} {punctuation|[}{number|1}{operator|,} {number|2}{punctuation|]}.{function-name builtin|map}{punctuation|(}n {operator|=}{operator|>} {operator|<}li key{operator|=}{punctuation|\{}n{punctuation|\}} className{operator|=}{punctuation|\{}`item ${punctuation|\{}n {operator|>} {number|1} ? 'big' : ''{punctuation|\}}`{punctuation|\}}{operator|>}Cup {punctuation|\{}n{punctuation|\}} if {boolean|true}{operator|<}{operator|/}li{operator|>}{punctuation|)}{punctuation|;}
  return {punctuation|(}
    {operator|<}section id{operator|=}{string|"kettle"} {punctuation|\{}...rest{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function-name builtin|setHot}{punctuation|(}!hot{punctuation|)}{punctuation|\}} style{operator|=}{punctuation|\{}{punctuation|\{} color: 'red' {punctuation|\}}{punctuation|\}}{operator|>}
      {punctuation|\{}{operator|/}{operator|*} comment {operator|*}{operator|/}{punctuation|\}}
      {operator|<}h1{operator|>}Tea {operator|&} {string|"cake"} for {punctuation|\{}litres.{function-name builtin|toFixed}{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{operator|,} class of {number|2024}{operator|<}{operator|/}h1{operator|>}
      {punctuation|\{}hot {operator|&}{operator|&} {operator|<}Steam.Cloud size{operator|=}{punctuation|\{}{number|3}{punctuation|\}} {operator|/}{operator|>}{punctuation|\}}
      {operator|<>}{punctuation|\{}list{punctuation|\}}{operator|<}br{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}p{operator|>}return this new function{operator|<}{operator|/}p{operator|>}
      {punctuation|\{}children ?? {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}{punctuation|\}}
    {operator|<}{operator|/}section{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}
