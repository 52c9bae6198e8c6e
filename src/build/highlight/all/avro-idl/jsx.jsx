{keyword|import} React{punctuation|,} {punctuation|\{} useState {punctuation|\}} from 'react'{punctuation|;}

export default function {function|Kettle}{punctuation|(}{punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} {function|useState}{punctuation|(}{keyword|false}{punctuation|)}{punctuation|;} {comment|// state}
  const list {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{keyword|map}{punctuation|(}n {operator|=}{punctuation|>} {punctuation|<}li key{operator|=}{punctuation|\{}n{punctuation|\}} className{operator|=}{punctuation|\{}{identifier|`item $\{n > 1 ? 'big' : ''\}`}{punctuation|\}}{punctuation|>}Cup {punctuation|\{}n{punctuation|\}} if {keyword|true}{punctuation|<}/li{punctuation|>}{punctuation|)}{punctuation|;}
  {function|return} {punctuation|(}
    {punctuation|<}section id{operator|=}{string|"kettle"} {punctuation|\{}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=}{punctuation|>} {function|setHot}{punctuation|(}!hot{punctuation|)}{punctuation|\}} style{operator|=}{punctuation|\{}{punctuation|\{} color{punctuation|:} 'red' {punctuation|\}}{punctuation|\}}{punctuation|>}
      {punctuation|\{}{comment|/* comment */}{punctuation|\}}
      {punctuation|<}h1{punctuation|>}Tea & {string|"cake"} for {punctuation|\{}litres{punctuation|.}{function|toFixed}{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} class of {number|2024}{punctuation|<}/h1{punctuation|>}
      {punctuation|\{}hot && {punctuation|<}Steam{punctuation|.}Cloud size{operator|=}{punctuation|\{}{number|3}{punctuation|\}} /{punctuation|>}{punctuation|\}}
      {punctuation|<}{punctuation|>}{punctuation|\{}list{punctuation|\}}{punctuation|<}br/{punctuation|>}{punctuation|<}/{punctuation|>}
      {punctuation|<}p{punctuation|>}return this new function{punctuation|<}/p{punctuation|>}
      {punctuation|\{}children ?? {punctuation|<}em{punctuation|>}none{punctuation|<}/em{punctuation|>}{punctuation|\}}
    {punctuation|<}/section{punctuation|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}
