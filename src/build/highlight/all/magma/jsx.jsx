{keyword|import} React{punctuation|,} {punctuation|\{} useState {punctuation|\}} from 'react'{punctuation|;}

export {keyword|default} {keyword|function} {function|Kettle}{punctuation|(}{punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {operator|..}{punctuation|.}rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} {function|useState}{punctuation|(}{boolean|false}{punctuation|)}{punctuation|;} {comment|// state}
  const list {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}n {operator|=}{punctuation|>} {punctuation|<}li key{operator|=}{punctuation|\{}n{punctuation|\}} className{operator|=}{punctuation|\{}`item ${punctuation|\{}n {punctuation|>} {number|1} ? 'big' {punctuation|:} ''{punctuation|\}}`{punctuation|\}}{punctuation|>}Cup {punctuation|\{}n{punctuation|\}} {keyword|if} {boolean|true}{punctuation|<}{operator|/}li{punctuation|>}{punctuation|)}{punctuation|;}
  {keyword|return} {punctuation|(}
    {punctuation|<}section id{operator|=}{string|"kettle"} {punctuation|\{}{operator|..}{punctuation|.}rest{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=}{punctuation|>} {function|setHot}{punctuation|(}{operator|!}hot{punctuation|)}{punctuation|\}} style{operator|=}{punctuation|\{}{punctuation|\{} color{punctuation|:} 'red' {punctuation|\}}{punctuation|\}}{punctuation|>}
      {punctuation|\{}{comment|/* comment */}{punctuation|\}}
      {punctuation|<}h1{punctuation|>}Tea & {string|"cake"} {keyword|for} {punctuation|\{}litres{punctuation|.}{function|toFixed}{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} class of {number|2024}{punctuation|<}{operator|/}h1{punctuation|>}
      {punctuation|\{}hot && {punctuation|<}Steam{punctuation|.}Cloud size{operator|=}{punctuation|\{}{number|3}{punctuation|\}} {operator|/}{punctuation|>}{punctuation|\}}
      {punctuation|<}{punctuation|>}{punctuation|\{}list{punctuation|\}}{punctuation|<}br{operator|/}{punctuation|>}{punctuation|<}{operator|/}{punctuation|>}
      {punctuation|<}p{punctuation|>}{keyword|return} this new {keyword|function}{punctuation|<}{operator|/}p{punctuation|>}
      {punctuation|\{}children ?? {punctuation|<}em{punctuation|>}{generator class-name|none}{punctuation|<}{operator|/}em{punctuation|>}{punctuation|\}}
    {punctuation|<}{operator|/}section{punctuation|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}
