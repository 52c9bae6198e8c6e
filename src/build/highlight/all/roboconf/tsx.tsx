{keyword|import} * as React from 'react'{punctuation|;}
type Props<T> {punctuation|=} {value attr-value|\{ }{property|items}{punctuation|:} T[]{punctuation|;} {property|render}{punctuation|:} ({property|t}{punctuation|:} T) {punctuation|=}{value attr-value|> React.ReactNode}{punctuation|;} className?{punctuation|:} string {punctuation|\}}{punctuation|;}

export const List {punctuation|=} {value attr-value|<T extends unknown>(\{ items}{punctuation|,} render {punctuation|\}}{punctuation|:} Props<T>){punctuation|:} JSX{punctuation|.}Element {punctuation|=}{value attr-value|> \{
  const ref = React.useRef<HTMLDivElement>(null)}{punctuation|;}
  const {property|n}{punctuation|:} number {punctuation|=} {value attr-value|items.length as number}{punctuation|;}
  return (
    <div ref{punctuation|=}{value attr-value|\{ref\} data-n=\{n\} onClick=\{(}{property|e}{punctuation|:} React{punctuation|.}MouseEvent<HTMLDivElement>) {punctuation|=}{value attr-value|> console.log(e.target!)\}>
      Text with if and }{component variable|for} {punctuation|\{}n > 1 ? <b>many</b> {punctuation|:} <i>one</i>{punctuation|\}}
      <Generic<string> value{punctuation|=}{value attr-value|"x" />
      \{items.map((t) => <span key=\{String(t)\}>\{render(t)\}</span>)\}
    </div>
  )}{punctuation|;}
{punctuation|\}}{punctuation|;}
