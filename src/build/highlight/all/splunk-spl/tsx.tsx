import {operator|*} {operator-word operator|as} React {keyword|from} 'react';
type Props{operator|<}{boolean|T}{operator|>} {operator|=} \{ items: {boolean|T}{punctuation|[}{punctuation|]}; render: {punctuation|(}{boolean|t}: {boolean|T}{punctuation|)} {operator|=}{operator|>} React.ReactNode; className?: string \};

export const {property|List} {operator|=} {operator|<}{boolean|T} extends unknown{operator|>}{punctuation|(}\{ items{punctuation|,} render \}: Props{operator|<}{boolean|T}{operator|>}{punctuation|)}: JSX.{property|Element} {operator|=}{operator|>} \{
  const {property|ref} {operator|=} React.useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}null{punctuation|)};
  const n: {property|number} {operator|=} items.length {operator-word operator|as} number;
  {keyword|return} {punctuation|(}
    {operator|<}div {property|ref}{operator|=}\{ref\} data{operator|-}{property|n}{operator|=}\{n\} {property|onClick}{operator|=}\{{punctuation|(}e: React.MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=}{operator|>} console.{function|log}{punctuation|(}e.target!{punctuation|)}\}{operator|>}
      Text with if {operator-word operator|and} for \{n {operator|>} {number|1} ? {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} : {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}\}
      {operator|<}Generic{operator|<}string{operator|>} {property|value}{operator|=}{string|"x"} {operator|/}{operator|>}
      \{items.{keyword|map}{punctuation|(}{punctuation|(}{boolean|t}{punctuation|)} {operator|=}{operator|>} {operator|<}span {property|key}{operator|=}\{{function|String}{punctuation|(}{boolean|t}{punctuation|)}\}{operator|>}\{{function|render}{punctuation|(}{boolean|t}{punctuation|)}\}{operator|<}{operator|/}span{operator|>}{punctuation|)}\}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)};
\};
