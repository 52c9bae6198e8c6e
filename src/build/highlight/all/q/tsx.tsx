import {verb operator|*} as React {keyword|from} {adverb function|'}react{adverb function|'}{punctuation|;}
{keyword|type} Props{verb operator|<}T{verb operator|>} {verb operator|=} {punctuation|\{} items{verb operator|:} T{punctuation|[}{punctuation|]}{punctuation|;} render{verb operator|:} {punctuation|(}t{verb operator|:} T{punctuation|)} {verb operator|=}{verb operator|>} React{punctuation|.}ReactNode{punctuation|;} className{verb operator|?:} {keyword|string} {punctuation|\}}{punctuation|;}

export const List {verb operator|=} {verb operator|<}T extends unknown{verb operator|>}{punctuation|(}{punctuation|\{} items{verb operator|,} render {punctuation|\}}{verb operator|:} Props{verb operator|<}T{verb operator|>}{punctuation|)}{verb operator|:} JSX{punctuation|.}Element {verb operator|=}{verb operator|>} {punctuation|\{}
  const ref {verb operator|=} React{punctuation|.}useRef{verb operator|<}HTMLDivElement{verb operator|>}{punctuation|(}{keyword|null}{punctuation|)}{punctuation|;}
  const n{verb operator|:} number {verb operator|=} items{punctuation|.}length as number{punctuation|;}
  return {punctuation|(}
    {verb operator|<}{keyword|div} ref{verb operator|=}{punctuation|\{}ref{punctuation|\}} data{verb operator|-}n{verb operator|=}{punctuation|\{}n{punctuation|\}} onClick{verb operator|=}{punctuation|\{}{punctuation|(}e{verb operator|:} React{punctuation|.}MouseEvent{verb operator|<}HTMLDivElement{verb operator|>}{punctuation|)} {verb operator|=}{verb operator|>} console{punctuation|.}{keyword|log}{punctuation|(}e{punctuation|.}target{verb operator|!}{punctuation|)}{punctuation|\}}{verb operator|>}
      Text with {keyword|if} {keyword|and} for {punctuation|\{}n {verb operator|>} {number|1} {verb operator|?} {verb operator|<}b{verb operator|>}many{verb operator|<}{adverb function|/}b{verb operator|>} {verb operator|:} {verb operator|<}i{verb operator|>}one{verb operator|<}{adverb function|/}i{verb operator|>}{punctuation|\}}
      {verb operator|<}Generic{verb operator|<}{keyword|string}{verb operator|>} {keyword|value}{verb operator|=}{string|"x"} {comment|/>}
      {punctuation|\{}items{punctuation|.}map{punctuation|(}{punctuation|(}t{punctuation|)} {verb operator|=}{verb operator|>} {verb operator|<}span {keyword|key}{verb operator|=}{punctuation|\{}String{punctuation|(}t{punctuation|)}{punctuation|\}}{verb operator|>}{punctuation|\{}render{punctuation|(}t{punctuation|)}{punctuation|\}}{verb operator|<}{adverb function|/}span{verb operator|>}{punctuation|)}{punctuation|\}}
    {verb operator|<}{adverb function|/}{keyword|div}{verb operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
