{keyword|import} React{punctuation|,} {punctuation|\{} useState {punctuation|\}} {keyword|from} 'react';

{keyword|export} default function {function|Kettle}{punctuation|(}{punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {operator|...}rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  {keyword|const} {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} {function|useState}{punctuation|(}false{punctuation|)}; {operator|//} state
  {keyword|const} list {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{operator|.}{function|map}{punctuation|(}n {operator|=>} {operator|<}li key{operator|=}{punctuation|\{}n{punctuation|\}} className{operator|=}{punctuation|\{}{identifier|{punctuation|`}item $\{n > 1 ? 'big' : ''\}{punctuation|`}}{punctuation|\}}{operator|>}Cup {punctuation|\{}n{punctuation|\}} {keyword|if} true{operator|</}li{operator|>}{punctuation|)};
  {function|return} {punctuation|(}
    {operator|<}section id{operator|=}{string|"kettle"} {punctuation|\{}{operator|...}rest{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=>} {function|setHot}{punctuation|(}{operator|!}hot{punctuation|)}{punctuation|\}} style{operator|=}{punctuation|\{}{punctuation|\{} color{operator|:} 'red' {punctuation|\}}{punctuation|\}}{operator|>}
      {punctuation|\{}{operator|/*} comment {operator|*/}{punctuation|\}}
      {operator|<}h1{operator|>}Tea {operator|&} {string|"cake"} {keyword|for} {punctuation|\{}litres{operator|.}{function|toFixed}{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} class {operator|of} {number|2024}{operator|</}h1{operator|>}
      {punctuation|\{}hot {operator|&&} {operator|<}Steam{operator|.}Cloud size{operator|=}{punctuation|\{}{number|3}{punctuation|\}} {operator|/>}{punctuation|\}}
      {operator|<>}{punctuation|\{}list{punctuation|\}}{operator|<}br{operator|/></>}
      {operator|<}p{operator|>}{keyword|return} this new function{operator|</}p{operator|>}
      {punctuation|\{}children {operator|??} {operator|<}em{operator|>}none{operator|</}em{operator|>}{punctuation|\}}
    {operator|</}section{operator|>}
  {punctuation|)};
{punctuation|\}}
