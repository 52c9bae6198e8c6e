import React{punctuation|,} {punctuation|\{} useState {punctuation|\}} from {string|'react'}{punctuation|;}

export {keyword|default} function Kettle{punctuation|(}{punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} children{punctuation|,} {operator|...}rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const {punctuation|[}hot{punctuation|,} setHot{punctuation|]} {operator|=} useState{punctuation|(}false{punctuation|)}{punctuation|;} {operator|//} {keyword|state}
  const list {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{operator|.}map{punctuation|(}n {operator|=>} {operator|<}li key{operator|=}{punctuation|\{}n{punctuation|\}} className{operator|=}{punctuation|\{}{string|`item $\{n > 1 ? 'big' : ''\}`}{punctuation|\}}{operator|>}Cup {punctuation|\{}n{punctuation|\}} {keyword|if} true{filehandle symbol|</li>}{punctuation|)}{punctuation|;}
  {keyword|return} {punctuation|(}
    {operator|<}section id{operator|=}{string|"kettle"} {punctuation|\{}{operator|...}rest{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=>} setHot{punctuation|(}{operator|!}hot{punctuation|)}{punctuation|\}} style{operator|=}{punctuation|\{}{punctuation|\{} color{punctuation|:} {string|'red'} {punctuation|\}}{punctuation|\}}{operator|>}
      {punctuation|\{}{regex|/* comment */}{punctuation|\}}
      {filehandle symbol|<h1>}Tea {operator|&} {string|"cake"} {keyword|for} {punctuation|\{}litres{operator|.}toFixed{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{punctuation|,} class of {number|2024}{filehandle symbol|</h1>}
      {punctuation|\{}hot {operator|&&} {operator|<}Steam{operator|.}Cloud size{operator|=}{punctuation|\{}{number|3}{punctuation|\}} {operator|/}{operator|>}{punctuation|\}}
      {filehandle symbol|<>}{punctuation|\{}list{punctuation|\}}{operator|<}br{regex|/></}{operator|>}
      {filehandle symbol|<p>}{keyword|return} this new function{filehandle symbol|</p>}
      {punctuation|\{}children {operator|?}{operator|?} {filehandle symbol|<em>}none{filehandle symbol|</em>}{punctuation|\}}
    {filehandle symbol|</section>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}
