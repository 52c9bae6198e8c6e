import React{punctuation|,} {punctuation|\{} useState {punctuation|\}} from 'react'{punctuation|;}

export {keyword|default} {keyword|function} {function|Kettle}{punctuation|(}{punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  {keyword|const} {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} {function|useState}{punctuation|(}{boolean|false}{punctuation|)}{punctuation|;} {comment|// state}
  {keyword|const} list {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}n {operator|=}{operator|>} {operator|<}li key{operator|=}{punctuation|\{}n{punctuation|\}} className{operator|=}{punctuation|\{}`item ${punctuation|\{}n {operator|>} {number|1} ? 'big' {operator|:} ''{punctuation|\}}`{punctuation|\}}{operator|>}Cup {punctuation|\{}n{punctuation|\}} {keyword|if} {boolean|true}{attribute-punctuation important|</}li{operator|>}{punctuation|)}{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}section id{operator|=}{string|"kettle"} {punctuation|\{}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|setHot}{punctuation|(}{operator|!}hot{punctuation|)}{punctuation|\}} style{operator|=}{punctuation|\{}{punctuation|\{} color{operator|:} 'red' {punctuation|\}}{punctuation|\}}{operator|>}
      {punctuation|\{}{comment|/* comment */}{punctuation|\}}
      {operator|<}h1{operator|>}Tea {operator|&} {string|"cake"} {keyword|for} {punctuation|\{}litres{punctuation|.}{function|toFixed}{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} {keyword|class} {class-name|of} {number|2024}{attribute-punctuation important|</}h1{operator|>}
      {punctuation|\{}hot {operator|&&} {operator|<}Steam{punctuation|.}Cloud size{operator|=}{punctuation|\{}{number|3}{punctuation|\}} {attribute-punctuation important|/>}{punctuation|\}}
      {operator|<}{operator|>}{punctuation|\{}list{punctuation|\}}{operator|<}br{attribute-punctuation important|/>}{attribute-punctuation important|</}{operator|>}
      {operator|<}p{operator|>}{keyword|return} {keyword|this} new {keyword|function}{attribute-punctuation important|</}p{operator|>}
      {punctuation|\{}children ?? {operator|<}em{operator|>}none{attribute-punctuation important|</}em{operator|>}{punctuation|\}}
    {attribute-punctuation important|</}section{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}
