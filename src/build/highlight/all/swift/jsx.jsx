{keyword|import} {class-name|React}{punctuation|,} {punctuation|\{} useState {punctuation|\}} from 'react'{punctuation|;}

export {keyword|default} function {class-name|Kettle}{punctuation|(}{punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {operator|...}rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} {function|useState}{punctuation|(}{boolean|false}{punctuation|)}{punctuation|;} {comment|// state}
  const list {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}n {operator|=>} {operator|<}li key{operator|=}{punctuation|\{}n{punctuation|\}} className{operator|=}{punctuation|\{}`item ${punctuation|\{}n {operator|>} {number|1} {operator|?} 'big' {punctuation|:} ''{punctuation|\}}`{punctuation|\}}{operator|>}{class-name|Cup} {punctuation|\{}n{punctuation|\}} {keyword|if} {boolean|true}{operator|</}li{operator|>}{punctuation|)}{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}section id{operator|=}{string-literal|{string|"kettle"}} {punctuation|\{}{operator|...}rest{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=>} {function|setHot}{punctuation|(}{operator|!}hot{punctuation|)}{punctuation|\}} style{operator|=}{punctuation|\{}{punctuation|\{} color{punctuation|:} 'red' {punctuation|\}}{punctuation|\}}{operator|>}
      {punctuation|\{}{comment|/* comment */}{punctuation|\}}
      {operator|<}h1{operator|>}{class-name|Tea} {operator|&} {string-literal|{string|"cake"}} {keyword|for} {punctuation|\{}litres{punctuation|.}{function|toFixed}{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} {keyword|class} of {number|2024}{operator|</}h1{operator|>}
      {punctuation|\{}hot {operator|&&} {operator|<}{class-name|Steam}{punctuation|.}{class-name|Cloud} size{operator|=}{punctuation|\{}{number|3}{punctuation|\}} {operator|/>}{punctuation|\}}
      {operator|<>}{punctuation|\{}list{punctuation|\}}{operator|<}br{operator|/></>}
      {operator|<}p{operator|>}{keyword|return} this new function{operator|</}p{operator|>}
      {punctuation|\{}children {operator|??} {operator|<}em{operator|>}{keyword|none}{operator|</}em{operator|>}{punctuation|\}}
    {operator|</}section{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}
