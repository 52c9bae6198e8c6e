import {operator|*} {keyword|as} React from 'react'{punctuation|;}
{keyword|type} Props{operator|<}T{operator|>} {operator|=} {punctuation|\{} items: T{punctuation|[}{punctuation|]}{punctuation|;} render: {punctuation|(}t: T{punctuation|)} {operator|=>} React.ReactNode{punctuation|;} className{operator|?}: string {punctuation|\}}{punctuation|;}

export const List {operator|=} {operator|<}T extends unknown{operator|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}: Props{operator|<}T{operator|>}{punctuation|)}: JSX.Element {operator|=>} {punctuation|\{}
  const ref {operator|=} React.useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}{constant|null}{punctuation|)}{punctuation|;}
  const n: {data-type class-name|number} {operator|=} items.length {keyword|as} {data-type class-name|number}{punctuation|;}
  {function|return} {punctuation|(}
    {operator|<}div ref{operator|=}{punctuation|\{}ref{punctuation|\}} data{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{punctuation|\{}{punctuation|(}e: React.MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=>} {function|console.log}{punctuation|(}e.target!{punctuation|)}{punctuation|\}}{operator|>}
      Text with {keyword|if} {keyword|and} for {punctuation|\{}n {operator|>} {number|1} {operator|?} {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} : {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}{punctuation|\}}
      {operator|<}Generic{operator|<}string{operator|>} value{operator|=}{string|"x"} {operator|/}{operator|>}
      {punctuation|\{}{function|items.map}{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=>} {operator|<}span key{operator|=}{punctuation|\{}{function|String}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}{function|render}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|<}{operator|/}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
