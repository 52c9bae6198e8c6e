import {operator|*} as React from {string|'react'}{punctuation|;}
{selector|type Props<T> =} {punctuation|\{} {property|items}{punctuation|:} T[]{punctuation|;} {property|render}{punctuation|:} {punctuation|(}{property|t}{punctuation|:} T{punctuation|)} => React.ReactNode{punctuation|;} className?{punctuation|:} string {punctuation|\}}{punctuation|;}

export const List = <T extends unknown>{selector|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{punctuation|:} Props<T>{selector|): JSX.Element =>} {punctuation|\{}
  const ref = React.useRef<HTMLDivElement>{punctuation|(}null{punctuation|)}{punctuation|;}
  const {property|n}{punctuation|:} number = items.length as number{punctuation|;}
  return {selector|(
    <div ref=}{punctuation|\{}ref{punctuation|\}} {selector|data-n=}{punctuation|\{}n{punctuation|\}} {selector|onClick=}{punctuation|\{}{punctuation|(}{property|e}{punctuation|:} React.MouseEvent<HTMLDivElement>{punctuation|)} => console.{function|log}{punctuation|(}e.target!{punctuation|)}{punctuation|\}}{selector|>
      Text with if and for} {punctuation|\{}n > 1 ? <b>many<{operator|/}b> {punctuation|:} <i>one<{operator|/}i>{punctuation|\}}
      {selector|<Generic<string> value="x" />}
      {punctuation|\{}items.map{selector|((t) => <span key=}{punctuation|\{}{function|String}{punctuation|(}t{punctuation|)}{punctuation|\}}{selector|>}{punctuation|\{}{function|render}{punctuation|(}t{punctuation|)}{punctuation|\}}<{operator|/}span>{punctuation|)}{punctuation|\}}
    <{operator|/}div>
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
