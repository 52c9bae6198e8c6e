import React{verb operator|,} {punctuation|\{} useState {punctuation|\}} {keyword|from} {adverb function|'}react{adverb function|'}{punctuation|;}

export default function Kettle{punctuation|(}{punctuation|\{} litres {verb operator|=} {number|1.7}{verb operator|,} children{verb operator|,} {verb operator|.}{verb operator|.}{punctuation|.}rest {punctuation|\}}{punctuation|)} {punctuation|\{}
  const {punctuation|[}hot{verb operator|,} setHot{punctuation|]} {verb operator|=} useState{punctuation|(}false{punctuation|)}{punctuation|;} {comment|// state}
  const {keyword|list} {verb operator|=} {punctuation|[}{number|1}{verb operator|,} {number|2}{punctuation|]}{punctuation|.}map{punctuation|(}n {verb operator|=}{verb operator|>} {verb operator|<}li {keyword|key}{verb operator|=}{punctuation|\{}n{punctuation|\}} className{verb operator|=}{punctuation|\{}{symbol|`item} {verb operator|$}{punctuation|\{}n {verb operator|>} {number|1} {verb operator|?} {adverb function|'}big{adverb function|'} {verb operator|:} {adverb function|'}{adverb function|'}{punctuation|\}}{symbol|`}{punctuation|\}}{verb operator|>}Cup {punctuation|\{}n{punctuation|\}} {keyword|if} true{verb operator|<}{adverb function|/}li{verb operator|>}{punctuation|)}{punctuation|;}
  return {punctuation|(}
    {verb operator|<}section id{verb operator|=}{string|"kettle"} {punctuation|\{}{verb operator|.}{verb operator|.}{punctuation|.}rest{punctuation|\}} onClick{verb operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {verb operator|=}{verb operator|>} setHot{punctuation|(}{verb operator|!}hot{punctuation|)}{punctuation|\}} style{verb operator|=}{punctuation|\{}{punctuation|\{} color{verb operator|:} {adverb function|'}red{adverb function|'} {punctuation|\}}{punctuation|\}}{verb operator|>}
      {punctuation|\{}{adverb function|/}{verb operator|*} comment {verb operator|*}{adverb function|/}{punctuation|\}}
      {verb operator|<}h1{verb operator|>}Tea {verb operator|&} {string|"cake"} for {punctuation|\{}litres{punctuation|.}toFixed{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} people{verb operator|,} class of {number|2024}{verb operator|<}{adverb function|/}h1{verb operator|>}
      {punctuation|\{}hot {verb operator|&}{verb operator|&} {verb operator|<}Steam{punctuation|.}Cloud size{verb operator|=}{punctuation|\{}{number|3}{punctuation|\}} {comment|/>\}}
      {verb operator|<>}{punctuation|\{}{keyword|list}{punctuation|\}}{verb operator|<}br{adverb function|/}{verb operator|>}{verb operator|<}{adverb function|/}{verb operator|>}
      {verb operator|<}p{verb operator|>}return this new function{verb operator|<}{adverb function|/}p{verb operator|>}
      {punctuation|\{}children {verb operator|?}{verb operator|?} {verb operator|<}em{verb operator|>}none{verb operator|<}{adverb function|/}em{verb operator|>}{punctuation|\}}
    {verb operator|<}{adverb function|/}section{verb operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}
