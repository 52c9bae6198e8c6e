{function-call function|import} React{punctuation|,} {punctuation|\{} useState {punctuation|\}} {keyword|from} 'react'{punctuation|;}

{function-call function|export} default {keyword|function} {function-definition function|Kettle}{punctuation|(}{punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} {function-call function|useState}{punctuation|(}{boolean|false}{punctuation|)}{punctuation|;} {operator|/}{operator|/} state
  {function-call function|const} list {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}map{punctuation|(}n {operator|=}{operator|>} {operator|<}{function-call function|li} key{operator|=}{punctuation|\{}n{punctuation|\}} className{operator|=}{punctuation|\{}`item {path string|$}{punctuation|\{}n {operator|>} {number|1} {operator|?} 'big' {punctuation|:} ''{punctuation|\}}`{punctuation|\}}{operator|>}{function-call function|Cup} {punctuation|\{}n{punctuation|\}} {keyword|if} {boolean|true}{operator|<}{operator|/}li{operator|>}{punctuation|)}{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}{function-call function|section} id{operator|=}{string|"kettle"} {punctuation|\{}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function-call function|setHot}{punctuation|(}{operator|!}hot{punctuation|)}{punctuation|\}} style{operator|=}{punctuation|\{}{punctuation|\{} {argument attr-name|color}{punctuation|:} '{color constant|red}' {punctuation|\}}{punctuation|\}}{operator|>}
      {punctuation|\{}{comment|/* comment */}{punctuation|\}}
      {operator|<}h1{operator|>}Tea {operator|&} {string|"cake"} {keyword|for} {punctuation|\{}litres{punctuation|.}toFixed{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} class {keyword|of} {number|2024}{operator|<}{operator|/}h1{operator|>}
      {punctuation|\{}hot {operator|&}{operator|&} {operator|<}Steam{punctuation|.}Cloud size{operator|=}{punctuation|\{}{number|3}{punctuation|\}} {operator|/}{operator|>}{punctuation|\}}
      {operator|<}{operator|>}{punctuation|\{}list{punctuation|\}}{operator|<}br{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}p{operator|>}{keyword|return} {function-call function|this} new {keyword|function}{operator|<}{operator|/}p{operator|>}
      {punctuation|\{}{function-call function|children} {operator|?}{operator|?} {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}{punctuation|\}}
    {operator|<}{operator|/}section{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}
