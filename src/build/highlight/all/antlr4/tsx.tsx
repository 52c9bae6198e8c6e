{keyword|import} {operator|*} as React from {string|'react'}{punctuation|;}
type Props<{constant|T}> {punctuation|=} {action|{punctuation|\{}{content| items: T[]; render: (t: T) => React.ReactNode; className?: string }{punctuation|\}}}{punctuation|;}

export const List {punctuation|=} <{constant|T} extends unknown>{punctuation|(}{action|{punctuation|\{}{content| items, render }{punctuation|\}}}{punctuation|:} Props<{constant|T}>{punctuation|)}{punctuation|:} {constant|JSX}.Element {punctuation|=}> {action|{punctuation|\{}{content|
  const ref = React.useRef<HTMLDivElement>(null);
  const n: number = items.length as number;
  return (
    <div ref=\{ref\} data-n=\{n\} onClick=\{(e: React.MouseEvent<HTMLDivElement>) => console.log(e.target!)\}>
      Text with if and for \{n > 1 ? <b>many</b> : <i>one</i>\}
      <Generic<string> value="x" />
      \{items.map((t) => <span key=\{String(t)\}>\{render(t)\}</span>)\}
    </div>
  );
}{punctuation|\}}}{punctuation|;}
