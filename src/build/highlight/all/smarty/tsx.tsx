import * as React from 'react';
type Props{tag|{tag|{punctuation|<}T}{punctuation|>}} = {smarty language-smarty|{delimiter punctuation|\{} items{punctuation|:} T{punctuation|[}{punctuation|]}; render{punctuation|:} {punctuation|(}t{punctuation|:} T{punctuation|)} {operator|=}{operator|>} React{punctuation|.}{variable|ReactNode}; className?{punctuation|:} string {delimiter punctuation|\}}};

export const List = {tag|{tag|{punctuation|<}T} {attr-name|extends} {attr-name|unknown}{punctuation|>}}({smarty language-smarty|{delimiter punctuation|\{} items{punctuation|,} render {delimiter punctuation|\}}}: Props{tag|{tag|{punctuation|<}T}{punctuation|>}}): JSX.Element => {smarty language-smarty|{delimiter punctuation|\{}
  const {attr-name|ref} {operator|=} React{punctuation|.}{variable|useRef}{operator|<}HTMLDivElement{operator|>}{punctuation|(}null{punctuation|)};
  const n{punctuation|:} {attr-name|number} {operator|=} items{punctuation|.}{variable|length} as number;
  return {punctuation|(}
    {operator|<}div {attr-name|ref}{operator|=}{punctuation|\{}ref{punctuation|\}} data{operator|-}{attr-name|n}{operator|=}{punctuation|\{}n{punctuation|\}} {attr-name|onClick}{operator|=}{punctuation|\{}{punctuation|(}e{punctuation|:} React{punctuation|.}{variable|MouseEvent}{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=}{operator|>} console{punctuation|.}{function|log}{punctuation|(}e{punctuation|.}{variable|target}{operator|!}{punctuation|)}{punctuation|\}}{operator|>}
      Text with if {operator|and} for {punctuation|\{}n {operator|>} {number|1} ? {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} {punctuation|:} {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}{punctuation|\}}
      {operator|<}Generic{operator|<}string{operator|>} {attr-name|value}{operator|=}{string|"x"} {operator|/}{operator|>}
      {punctuation|\{}items{punctuation|.}{function|map}{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=}{operator|>} {operator|<}span {attr-name|key}{operator|=}{punctuation|\{}{function|String}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}{function|render}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|<}{operator|/}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)};
{delimiter punctuation|\}}};
