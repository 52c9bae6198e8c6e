{class-name|import} React{punctuation|,} {punctuation|\{} useState {punctuation|\}} from 'react'{punctuation|;}

export default {class-name|function} Kettle{punctuation|(}{punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {operator|...}rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  {keyword|const} {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} useState{punctuation|(}{boolean|false}{punctuation|)}{punctuation|;} {comment|// state}
  {keyword|const} {class-name|list} {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}map{punctuation|(}n {operator|=}{operator|>} {operator|<}{class-name|li} key{operator|=}{punctuation|\{}n{punctuation|\}} className{operator|=}{punctuation|\{}`item ${punctuation|\{}n {operator|>} {number|1} {operator|?} 'big' {operator|:} ''{punctuation|\}}`{punctuation|\}}{operator|>}Cup {punctuation|\{}n{punctuation|\}} if {boolean|true}{operator|<}/li{operator|>}{punctuation|)}{punctuation|;}
  return {punctuation|(}
    {operator|<}{class-name|section} id{operator|=}{string|"kettle"} {punctuation|\{}{operator|...}rest{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=}{operator|>} setHot{punctuation|(}!hot{punctuation|)}{punctuation|\}} style{operator|=}{punctuation|\{}{punctuation|\{} color{operator|:} 'red' {punctuation|\}}{punctuation|\}}{operator|>}
      {punctuation|\{}{comment|/* comment */}{punctuation|\}}
      {operator|<}h1{operator|>}Tea & {string|"cake"} for {punctuation|\{}litres{punctuation|.}toFixed{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} class of {number|2024}{operator|<}/h1{operator|>}
      {punctuation|\{}hot && {operator|<}Steam{punctuation|.}{class-name|Cloud} size{operator|=}{punctuation|\{}{number|3}{punctuation|\}} /{operator|>}{punctuation|\}}
      {operator|<}{operator|>}{punctuation|\{}list{punctuation|\}}{operator|<}br/{operator|>}{operator|<}/{operator|>}
      {operator|<}p{operator|>}return this new function{operator|<}/p{operator|>}
      {punctuation|\{}children {operator|?}{operator|?} {operator|<}em{operator|>}none{operator|<}/em{operator|>}{punctuation|\}}
    {operator|<}/section{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}
