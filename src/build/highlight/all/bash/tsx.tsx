{function|import} * as React from {string|'react'}{punctuation|;}
{builtin class-name|type} Props{operator|<}T{operator|>} {operator|=} {punctuation|\{} items: T{punctuation|[}{punctuation|]}{punctuation|;} render: {punctuation|(}t: T{punctuation|)} {operator|=}{operator|>} React.ReactNode{punctuation|;} className?: string {punctuation|\}}{punctuation|;}

{builtin class-name|export} const List {operator|=} {operator|<}T extends unknown{operator|>}{punctuation|(}{punctuation|\{} items, render {punctuation|\}}: Props{operator|<}T{operator|>}{punctuation|)}: JSX.Element {operator|=}{operator|>} {punctuation|\{}
  const ref {operator|=} React.useRef{operator|<}HTMLDivElement{operator|>}{punctuation|(}null{punctuation|)}{punctuation|;}
  const n: number {operator|=} items.length as number{punctuation|;}
  {builtin class-name|return} {punctuation|(}
    {operator|<}div {assign-left variable|ref}{operator|=}{punctuation|\{}ref{punctuation|\}} data-n{operator|=}{punctuation|\{}n{punctuation|\}} {assign-left variable|onClick}{operator|=}{punctuation|\{}{punctuation|(}e: React.MouseEvent{operator|<}HTMLDivElement{operator|>}{punctuation|)} {operator|=}{operator|>} console.log{punctuation|(}e.target{operator|!}{punctuation|)}{punctuation|\}}{operator|>}
      Text with {keyword|if} and {keyword|for} {punctuation|\{}n {operator|>} {number|1} ? {operator|<}b{operator|>}many{operator|<}/b{operator|>} {builtin class-name|:} {operator|<}i{operator|>}one{operator|<}/i{operator|>}{punctuation|\}}
      {operator|<}Generic{operator|<}string{operator|>} {assign-left variable|value}{operator|=}{string|"x"} /{operator|>}
      {punctuation|\{}items.map{punctuation|((}t{punctuation|)} {operator|=}{operator|>} {operator|<}span {assign-left variable|key}{operator|=}{punctuation|\{}String{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|>}{punctuation|\{}render{punctuation|(}t{punctuation|)}{punctuation|\}}{operator|<}/span{operator|>}{punctuation|)}{punctuation|\}}
    {operator|<}/div{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
