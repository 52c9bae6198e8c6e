{directive|{keyword|import} * as React from {string|'react'}}{punctuation|;}
{directive|{keyword|type} Props<T> =} {punctuation|\{} {directive|{keyword|items:} T[]}{punctuation|;} {directive|{keyword|render:} (t: T) => React.ReactNode}{punctuation|;} className?: string {punctuation|\}}{punctuation|;}

{directive|{keyword|export} const List = <T extends unknown>(}{punctuation|\{} items, render {punctuation|\}}: {directive|{keyword|Props<T>):} JSX.Element =>} {punctuation|\{}
  {directive|{keyword|const} ref = React.useRef<HTMLDivElement>(null)}{punctuation|;}
  {directive|{keyword|const} n: number = items.length as number}{punctuation|;}
  {directive|{keyword|return} (
    <div ref=}{punctuation|\{}ref{punctuation|\}} {directive|{keyword|data-n=}}{punctuation|\{}n{punctuation|\}} {directive|{keyword|onClick=}}{punctuation|\{}(e: React.MouseEvent<HTMLDivElement>) => console.log(e.target!){punctuation|\}}>
      {directive|{keyword|Text} with if and for} {punctuation|\{}n > 1 ? <b>many</b> : <i>one</i>{punctuation|\}}
      <Generic<string> {directive|{keyword|value="x"} />}
      {punctuation|\{}items.map((t) => <span {directive|{keyword|key=}}{punctuation|\{}String(t){punctuation|\}}>{punctuation|\{}render(t){punctuation|\}}</span>){punctuation|\}}
    </div>
  ){punctuation|;}
{punctuation|\}}{punctuation|;}
