{keyword|import} React{punctuation|,} {punctuation|\{} useState {punctuation|\}} {keyword|from} {string-literal|{string|'react'}}{punctuation|;}

export {keyword|default} function Kettle{punctuation|(}{punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} useState{punctuation|(}{keyword|false}{punctuation|)}{punctuation|;} {comment|// state}
  const list {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}map{punctuation|(}n {operator|=>} {operator|<}li key{operator|=}{punctuation|\{}n{punctuation|\}} className{operator|=}{punctuation|\{}`item ${punctuation|\{}n {operator|>} {number|1} {operator|?} {string-literal|{string|'big'}} {punctuation|:} {string-literal|{string|''}}{punctuation|\}}`{punctuation|\}}{operator|>}Cup {punctuation|\{}n{punctuation|\}} {keyword|if} {keyword|true}{operator|<}{operator|/}li{operator|>}{punctuation|)}{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}section id{operator|=}{string-literal|{string|"kettle"}} {punctuation|\{}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=>} setHot{punctuation|(}{operator|!}hot{punctuation|)}{punctuation|\}} style{operator|=}{punctuation|\{}{punctuation|\{} color{punctuation|:} {string-literal|{string|'red'}} {punctuation|\}}{punctuation|\}}{operator|>}
      {punctuation|\{}{comment|/* comment */}{punctuation|\}}
      {operator|<}h1{operator|>}Tea & {string-literal|{string|"cake"}} {keyword|for} {punctuation|\{}litres{punctuation|.}toFixed{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} {keyword|class} {keyword|of} {number|2024}{operator|<}{operator|/}h1{operator|>}
      {punctuation|\{}hot && {operator|<}Steam{punctuation|.}Cloud size{operator|=}{punctuation|\{}{number|3}{punctuation|\}} {operator|/}{operator|>}{punctuation|\}}
      {operator|<>}{punctuation|\{}list{punctuation|\}}{operator|<}br{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}p{operator|>}{keyword|return} {keyword|this} {keyword|new} function{operator|<}{operator|/}p{operator|>}
      {punctuation|\{}children {operator|?}{operator|?} {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}{punctuation|\}}
    {operator|<}{operator|/}section{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}
