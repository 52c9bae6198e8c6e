import {operator|*} as React from {string|'react'};
type Props{rule|{punctuation|<}T{punctuation|>}} = {operator|\{} items: T{operator|[}{operator|]}; render: {operator|(}t: T{operator|)} => React.ReactNode; className{operator|?}: string {operator|\}};

export const List = {rule|{punctuation|<}T extends unknown{punctuation|>}}{operator|(}{operator|\{} items, render {operator|\}}: Props{rule|{punctuation|<}T{punctuation|>}}{operator|)}: JSX.Element => {operator|\{}
  const ref = React.useRef{rule|{punctuation|<}HTMLDivElement{punctuation|>}}{operator|(}null{operator|)};
  const n: number = items.length as number;
  return {operator|(}
    <div ref={operator|\{}ref{operator|\}} data-n={operator|\{}n{operator|\}} onClick={operator|\{}{operator|(}e: React.MouseEvent{rule|{punctuation|<}HTMLDivElement{punctuation|>}}{operator|)} => console.log{operator|(}e.target!{operator|)}{operator|\}}>
      Text with if and for {operator|\{}n > 1 {operator|?} {rule|{punctuation|<}b{punctuation|>}}many{rule|{punctuation|<}/b{punctuation|>}} : {rule|{punctuation|<}i{punctuation|>}}one{rule|{punctuation|<}/i{punctuation|>}}{operator|\}}
      <Generic{rule|{punctuation|<}string{punctuation|>}} value={string|"x"} />
      {operator|\{}items.map{operator|(}{operator|(}t{operator|)} => {rule|{punctuation|<}span key=\{String(t)\}{punctuation|>}}{operator|\{}render{operator|(}t{operator|)}{operator|\}}{rule|{punctuation|<}/span{punctuation|>}}{operator|)}{operator|\}}
    {rule|{punctuation|<}/div{punctuation|>}}
  {operator|)};
{operator|\}};
