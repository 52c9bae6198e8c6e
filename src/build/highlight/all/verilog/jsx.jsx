{keyword|import} React{punctuation|,} {operator|\{} useState {operator|\}} from 'react'{punctuation|;}

{keyword|export} {keyword|default} {keyword|function} {function|Kettle}{punctuation|(}{operator|\{} litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest {operator|\}}{punctuation|)} {operator|\{}
  {keyword|const} {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} {function|useState}{punctuation|(}false{punctuation|)}{punctuation|;} {comment|// state}
  {keyword|const} list {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}n {operator|=>} {operator|<}li key{operator|=\{}n{operator|\}} className{operator|=\{}{constant|`item} ${operator|\{}n {operator|>} {number|1} {operator|?} 'big' {punctuation|:} ''{operator|\}}`{operator|\}>}Cup {operator|\{}n{operator|\}} {keyword|if} true{operator|</}li{operator|>}{punctuation|)}{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}section id{operator|=}{string|"kettle"} {operator|\{}{punctuation|.}{punctuation|.}{punctuation|.}rest{operator|\}} onClick{operator|=\{}{punctuation|(}{punctuation|)} {operator|=>} {function|setHot}{punctuation|(}{operator|!}hot{punctuation|)}{operator|\}} style{operator|=\{\{} color{punctuation|:} 'red' {operator|\}\}>}
      {operator|\{}{comment|/* comment */}{operator|\}}
      {operator|<}h1{operator|>}Tea {operator|&} {string|"cake"} {keyword|for} {operator|\{}litres{punctuation|.}{function|toFixed}{punctuation|(}{number|1}{punctuation|)}{operator|\}} people{punctuation|,} {keyword|class} of {number|2024}{operator|</}h1{operator|>}
      {operator|\{}hot {operator|&&} {operator|<}Steam{punctuation|.}Cloud size{operator|=\{}{number|3}{operator|\}} {operator|/>\}}
      {operator|<>\{}list{operator|\}<}br{operator|/></>}
      {operator|<}p{operator|>}{keyword|return} {keyword|this} {keyword|new} {keyword|function}{operator|</}p{operator|>}
      {operator|\{}children {operator|??} {operator|<}em{operator|>}none{operator|</}em{operator|>\}}
    {operator|</}section{operator|>}
  {punctuation|)}{punctuation|;}
{operator|\}}
