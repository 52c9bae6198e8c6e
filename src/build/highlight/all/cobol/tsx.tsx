{keyword|import} {operator|*} {keyword|as} React {keyword|from} {string|'react'};
{keyword|type} Props{operator|<}T{operator|>} {operator|=} \{ items{punctuation|:} T[]; render{punctuation|:} {punctuation|(}t{punctuation|:} T{punctuation|)} {operator|=}{operator|>} React{punctuation|.}ReactNode; className?{punctuation|:} {keyword|string} \};

{keyword|export} const {keyword|List} {operator|=} {operator|<}T extends unknown{operator|>}{punctuation|(}\{ items{punctuation|,} render \}{punctuation|:} Props{operator|<}T{operator|>}{punctuation|)}{punctuation|:} JSX{punctuation|.}Element {operator|=}{operator|>} \{
  const {keyword|ref} {operator|=} React{punctuation|.}useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}{keyword|null}{punctuation|)};
  const n{punctuation|:} {keyword|number} {operator|=} items{punctuation|.}{keyword|length} {keyword|as} {keyword|number};
  {keyword|return} {punctuation|(}
    {operator|<}div {keyword|ref}{operator|=}\{{keyword|ref}\} data-n{operator|=}\{n\} onClick{operator|=}\{{punctuation|(}e{punctuation|:} React{punctuation|.}MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=}{operator|>} console{punctuation|.}log{punctuation|(}e{punctuation|.}target!{punctuation|)}\}{operator|>}
      {keyword|Text} {keyword|with} {keyword|if} {operator|and} {keyword|for} \{n {operator|>} {number|1} ? {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} {punctuation|:} {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}\}
      {operator|<}Generic{operator|<}{keyword|string}{operator|>} {keyword|value}{operator|=}{string|"x"} {operator|/}{operator|>}
      \{items{punctuation|.}map{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=}{operator|>} {operator|<}span {keyword|key}{operator|=}\{{keyword|String}{punctuation|(}t{punctuation|)}\}{operator|>}\{render{punctuation|(}t{punctuation|)}\}{operator|<}{operator|/}span{operator|>}{punctuation|)}\}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)};
\};
