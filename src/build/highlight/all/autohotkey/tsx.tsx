import {operator|*} as React from 'react';
{keyword|type} Props{operator|<}T{operator|>} {operator|=} {punctuation|\{} items{punctuation|:} T{punctuation|[}{punctuation|]}; render{punctuation|:} {punctuation|(}t{punctuation|:} T{punctuation|)} {operator|=}{operator|>} React{operator|.}ReactNode; className{operator|?}{punctuation|:} string {punctuation|\}};

export const {keyword|List} {operator|=} {operator|<}T extends unknown{operator|>}{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{punctuation|:} Props{operator|<}T{operator|>}{punctuation|)}{punctuation|:} JSX{operator|.}Element {operator|=}{operator|>} {punctuation|\{}
  const ref {operator|=} React{operator|.}useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}null{punctuation|)};
  const n{punctuation|:} {keyword|number} {operator|=} items{operator|.}length as {keyword|number};
  {command selector|return} {punctuation|(}
    {operator|<}div ref{operator|=}{punctuation|\{}ref{punctuation|\}} data{operator|-}n{operator|=}{punctuation|\{}n{punctuation|\}} onClick{operator|=}{function|\{}{punctuation|(}e{punctuation|:} React{operator|.}MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=}{operator|>} console{operator|.}{builtin|log}{punctuation|(}e{operator|.}target{operator|!}{punctuation|)}{punctuation|\}}{operator|>}
      {keyword|Text} with {keyword|if} and {keyword|for} {punctuation|\{}n {operator|>} {number|1} {operator|?} {operator|<}b{operator|>}many{operator|<}{operator|/}b{operator|>} {punctuation|:} {operator|<}i{operator|>}one{operator|<}{operator|/}i{operator|>}{punctuation|\}}
      {operator|<}Generic{operator|<}string{operator|>} value{operator|=}{string|"x"} {operator|/}{operator|>}
      {punctuation|\{}items{operator|.}{function|map}{punctuation|(}{punctuation|(}t{punctuation|)} {operator|=}{operator|>} {operator|<}span key{operator|=}{function|\{String}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{function|\{render}{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|<}{operator|/}span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|<}{operator|/}div{operator|>}
  {punctuation|)};
{punctuation|\}};
