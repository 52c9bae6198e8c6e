{function|import} React, {punctuation|\{} useState {punctuation|\}} from {string|'react'}{punctuation|;}

{builtin class-name|export} default {keyword|function} Kettle{punctuation|(}{punctuation|\{} litres {operator|=} {number|1.7}, children, {punctuation|..}.rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const {punctuation|[}hot, setHot{punctuation|]} {operator|=} useState{punctuation|(}false{punctuation|)}{punctuation|;} // state
  const list {operator|=} {punctuation|[}{number|1}, {number|2}{punctuation|]}.map{punctuation|(}n {operator|=}{operator|>} {operator|<}li {assign-left variable|key}{operator|=}{punctuation|\{}n{punctuation|\}} {assign-left variable|className}{operator|=}{punctuation|\{}{variable|{variable|`}item ${punctuation|\{}n {operator|>} {number|1} ? {string|'big'} {builtin class-name|:} {string|''}{punctuation|\}}{variable|`}}{punctuation|\}}{operator|>}Cup {punctuation|\{}n{punctuation|\}} {keyword|if} true{operator|<}/li{operator|>}{punctuation|)}{punctuation|;}
  {builtin class-name|return} {punctuation|(}
    {operator|<}section {assign-left variable|id}{operator|=}{string|"kettle"} {punctuation|\{}{punctuation|..}.rest{punctuation|\}} {assign-left variable|onClick}{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=}{operator|>} setHot{punctuation|(}{operator|!}hot{punctuation|)}{punctuation|\}} {assign-left variable|style}{operator|=}{punctuation|\{}{punctuation|\{} color: {string|'red'} {punctuation|\}}{punctuation|\}}{operator|>}
      {punctuation|\{}/* comment */{punctuation|\}}
      {operator|<}h{operator|{file-descriptor important|1}>}Tea {operator|&} {string|"cake"} {keyword|for} {punctuation|\{}litres.toFixed{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people, class of {number|202}{operator|{file-descriptor important|4}<}/h{operator|{file-descriptor important|1}>}
      {punctuation|\{}hot {operator|&&} {operator|<}Steam.Cloud {assign-left variable|size}{operator|=}{punctuation|\{}{number|3}{punctuation|\}} /{operator|>}{punctuation|\}}
      {operator|<>}{punctuation|\{}list{punctuation|\}}{operator|<}br/{operator|>}{operator|<}/{operator|>}
      {operator|<}p{operator|>}return this new function{operator|<}/p{operator|>}
      {punctuation|\{}children ?? {operator|<}em{operator|>}none{operator|<}/em{operator|>}{punctuation|\}}
    {operator|<}/section{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}
