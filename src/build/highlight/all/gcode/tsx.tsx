import {punctuation|*} as {property|R}eact from 'react'{comment|;}
type {property|P}rops<{property|T}> = \{ items{punctuation|:} {property|T}[]{comment|; render: (t: T) => React.ReactNode; className?: string \};}

export const {property|L}ist = <{property|T} extends unknown>{comment|(\{ items, render \}: Props<T>)}{punctuation|:} {property|J}{property|S}{property|X}.{property|E}lement => \{
  const ref = {property|R}eact.useRef<{property|H}{property|T}{property|M}{property|L}{property|D}ivElement>{comment|(null)}{comment|;}
  const n{punctuation|:} number = items.length as number{comment|;}
  return (
    <div ref=\{ref\} data-n=\{n\} onClick=\{{comment|(e: React.MouseEvent<HTMLDivElement>)} => console.log(e.target!)\}>
      {property|T}ext with if and for \{n > 1 ? <b>many</b> {punctuation|:} <i>one</i>\}
      <{property|G}eneric<string> value={string|"x"} />
      \{items.map({comment|(t)} => <span key=\{{property|S}tring(t)\}>\{render(t)\}</span>)\}
    </div>
  ){comment|;}
\}{comment|;}
