import {class-name|React}{punctuation|,} {punctuation|\{} useState {punctuation|\}} from 'react'{punctuation|;}

export {keyword|default} {keyword|function} {function-calls function|Kettle}{punctuation|(}{punctuation|\{} litres {operator|=} {decimal-float-literal number|1.7}{punctuation|,} children{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  {keyword|const} {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} {function-calls function|useState}{punctuation|(}{bool-literal boolean|false}{punctuation|)}{punctuation|;} {comment|// state}
  {keyword|const} list {operator|=} {punctuation|[}{int-literal number|1}{punctuation|,} {int-literal number|2}{punctuation|]}{punctuation|.}{function-calls function|map}{punctuation|(}n ={punctuation|>} {punctuation|<}li key{operator|=}{punctuation|\{}n{punctuation|\}} className{operator|=}{punctuation|\{}`item ${punctuation|\{}n {punctuation|>} {int-literal number|1} ? 'big' {punctuation|:} ''{punctuation|\}}`{punctuation|\}}{punctuation|>}{class-name|Cup} {punctuation|\{}n{punctuation|\}} {keyword|if} {bool-literal boolean|true}{punctuation|<}{operator|/}li{punctuation|>}{punctuation|)}{punctuation|;}
  {keyword|return} {punctuation|(}
    {punctuation|<}section id{operator|=}"kettle" {punctuation|\{}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} ={punctuation|>} {function-calls function|setHot}{punctuation|(}{operator|!}hot{punctuation|)}{punctuation|\}} style{operator|=}{punctuation|\{}{punctuation|\{} color{punctuation|:} 'red' {punctuation|\}}{punctuation|\}}{punctuation|>}
      {punctuation|\{}{comment|/* comment */}{punctuation|\}}
      {punctuation|<}h1{punctuation|>}{class-name|Tea} {operator|&} "cake" {keyword|for} {punctuation|\{}litres{punctuation|.}{function-calls function|toFixed}{punctuation|(}{int-literal number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} class of {int-literal number|2024}{punctuation|<}{operator|/}h1{punctuation|>}
      {punctuation|\{}hot {operator|&&} {punctuation|<}{class-name|Steam}{punctuation|.}{class-name|Cloud} size{operator|=}{punctuation|\{}{int-literal number|3}{punctuation|\}} {operator|/}{punctuation|>}{punctuation|\}}
      {punctuation|<}{punctuation|>}{punctuation|\{}list{punctuation|\}}{punctuation|<}br{operator|/}{punctuation|>}{punctuation|<}{operator|/}{punctuation|>}
      {punctuation|<}p{punctuation|>}{keyword|return} this new {keyword|function}{punctuation|<}{operator|/}p{punctuation|>}
      {punctuation|\{}children ?? {punctuation|<}em{punctuation|>}none{punctuation|<}{operator|/}em{punctuation|>}{punctuation|\}}
    {punctuation|<}{operator|/}section{punctuation|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}
