import React{punctuation|,} {punctuation|\{} useState {punctuation|\}} from {string-literal|{string|'react'}}{punctuation|;}

export default function Kettle{punctuation|(}{punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {operator|...}rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} useState{punctuation|(}{boolean|false}{punctuation|)}{punctuation|;} {operator|/}{operator|/} state
  const list {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}map{punctuation|(}n {operator|=>} {operator|<}li key{operator|=}{punctuation|\{}n{punctuation|\}} className{operator|=}{punctuation|\{}{command-literal|{command string|`item $\{n > 1 ? 'big' : ''\}`}}{punctuation|\}}{operator|>}Cup {punctuation|\{}n{punctuation|\}} {keyword|if} {boolean|true}{operator|<}{operator|/}li{operator|>}{punctuation|)}{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}section id{operator|=}{string-literal|{string|"kettle"}} {punctuation|\{}{operator|...}rest{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=>} setHot{punctuation|(}{operator|!}hot{punctuation|)}{punctuation|\}} style{operator|=}{punctuation|\{}{punctuation|\{} {symbol|color}{operator|:} {string-literal|{string|'red'}} {punctuation|\}}{punctuation|\}}{operator|>}
      {punctuation|\{}{regex-literal|{regex|/* comment */}}{punctuation|\}}
      {operator|<}h1{operator|>}Tea {operator|&} {string-literal|{string|"cake"}} {keyword|for} {punctuation|\{}litres{punctuation|.}toFixed{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} {keyword|class} {class-name|of} {number|2024}{operator|<}{operator|/}h1{operator|>}
      {punctuation|\{}hot {operator|&&} {operator|<}Steam{punctuation|.}Cloud size{operator|=}{punctuation|\{}{number|3}{punctuation|\}} {operator|/}{operator|>}{punctuation|\}}
      {operator|<}{operator|>}{punctuation|\{}list{punctuation|\}}{operator|<}br{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}p{operator|>}{keyword|return} this {keyword|new} function{operator|<}{operator|/}p{operator|>}
      {punctuation|\{}children {operator|?}{operator|?} {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}{punctuation|\}}
    {operator|<}{operator|/}section{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}
