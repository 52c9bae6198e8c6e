{keyword|import} {module class-name|React}{punctuation|,} {punctuation|\{} useState {punctuation|\}} from {string|'react'};

export default function {module class-name|Kettle}{punctuation|(}{punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {operator|...}rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} {function|useState}{punctuation|(}{boolean|false}{punctuation|)}; {operator|/}{operator|/} state
  const list {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}n {operator|=>} {operator|<}li key{operator|=}{punctuation|\{}n{punctuation|\}} className{operator|=}{punctuation|\{}`item ${punctuation|\{}n {operator|>} {number|1} ? {string|'big'} : {string|''}{punctuation|\}}`{punctuation|\}}{operator|>}{module class-name|Cup} {punctuation|\{}n{punctuation|\}} {keyword|if} {boolean|true}<{operator|/}li{operator|>}{punctuation|)};
  {function|return} {punctuation|(}
    {operator|<}section id{operator|=}{string|"kettle"} {punctuation|\{}{operator|...}rest{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=>} {function|setHot}{punctuation|(}{operator|!}hot{punctuation|)}{punctuation|\}} style{operator|=}{punctuation|\{}{punctuation|\{} {attr-name|color:} {string|'red'} {punctuation|\}}{punctuation|\}}{operator|>}
      {punctuation|\{}{operator|/}{operator|*} comment {operator|*}{operator|/}{punctuation|\}}
      {operator|<}h1{operator|>}{module class-name|Tea} {operator|&} {string|"cake"} {keyword|for} {punctuation|\{}litres{punctuation|.}{function|toFixed}{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} class of {number|2024}<{operator|/}h1{operator|>}
      {punctuation|\{}hot {operator|&&} {operator|<}{module class-name|Steam}{punctuation|.}{module class-name|Cloud} size{operator|=}{punctuation|\{}{number|3}{punctuation|\}} {operator|/}>{punctuation|\}}
      {operator|<>}{punctuation|\{}list{punctuation|\}}{operator|<}br{operator|/}>{operator|<}{operator|/}>
      {operator|<}p{operator|>}return this new function{operator|<}{operator|/}p{operator|>}
      {punctuation|\{}children ?? {operator|<}em{operator|>}none{operator|<}{operator|/}em{operator|>}{punctuation|\}}
    {operator|<}{operator|/}section{operator|>}
  {punctuation|)};
{punctuation|\}}
