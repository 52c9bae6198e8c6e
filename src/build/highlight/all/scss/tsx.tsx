import {operator|*} {module-modifier keyword|as} React {keyword|from} {string|'react'}{punctuation|;}
{selector|type Props<T> = }{punctuation|\{} {property|items}{punctuation|:} T[]{punctuation|;} {property|render}{punctuation|:} {punctuation|(}{property|t}{punctuation|:} T{punctuation|)} => React.ReactNode{punctuation|;} className?{punctuation|:} string {punctuation|\}}{punctuation|;}

export const List = <T extends unknown>{punctuation|(}{punctuation|\{} items{punctuation|,} render {punctuation|\}}{punctuation|:} Props<T>{punctuation|)}{selector|: JSX.Element => }{punctuation|\{}
  const ref = React.useRef<HTMLDivElement>{punctuation|(}{null keyword|null}{punctuation|)}{punctuation|;}
  const {property|n}{punctuation|:} number = items.length {module-modifier keyword|as} number{punctuation|;}
  return {punctuation|(}
    <div ref={punctuation|\{}ref{punctuation|\}} data-n={punctuation|\{}n{punctuation|\}} {selector|onClick=}{punctuation|\{}{punctuation|(}{property|e}{punctuation|:} React.MouseEvent<HTMLDivElement>{punctuation|)} => console.{function|log}{punctuation|(}e.target!{punctuation|)}{punctuation|\}}{selector|>
      Text with if and for }{punctuation|\{}n {operator|>} 1 ? <b>many</b> {punctuation|:} <i>one</i>{punctuation|\}}
      {selector|<Generic<string> value="x" />
      }{punctuation|\{}items.{function|map}{punctuation|(}{punctuation|(}t{punctuation|)} => <span key={punctuation|\{}{function|String}{punctuation|(}t{punctuation|)}{punctuation|\}}>{punctuation|\{}{function|render}{punctuation|(}t{punctuation|)}{punctuation|\}}</span>{punctuation|)}{punctuation|\}}
    </div>
  {punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|;}
