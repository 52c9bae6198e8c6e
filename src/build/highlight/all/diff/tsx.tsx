import * as React from 'react';
type Props<T> = \{ items: T[]; render: (t: T) => React.ReactNode; className?: string \};

export const List = <T extends unknown>(\{ items, render \}: Props<T>): JSX.Element => \{
{unchanged|{prefix unchanged| }{line| const ref = React.useRef<HTMLDivElement>(null);
}{prefix unchanged| }{line| const n: number = items.length as number;
}{prefix unchanged| }{line| return (
}{prefix unchanged| }{line|   <div ref=\{ref\} data-n=\{n\} onClick=\{(e: React.MouseEvent<HTMLDivElement>) => console.log(e.target!)\}>
}{prefix unchanged| }{line|     Text with if and for \{n > 1 ? <b>many</b> : <i>one</i>\}
}{prefix unchanged| }{line|     <Generic<string> value="x" />
}{prefix unchanged| }{line|     \{items.map((t) => <span key=\{String(t)\}>\{render(t)\}</span>)\}
}{prefix unchanged| }{line|   </div>
}{prefix unchanged| }{line| );
}}\};
