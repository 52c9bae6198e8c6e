{function|import} {class-name|*} {function|as} R{function|eact} {function|from} {string|'react'};
{function|type} P{function|rops}<T> = \{ {function|items}: T[]; {function|render}: ({function|t}: T) {keyword|=>} R{function|eact}.R{function|eact}N{function|ode}; {function|class}N{function|ame}{keyword|?:} {function|string} \};

{function|export} {function|const} L{function|ist} = <T {function|extends} {function|unknown}>(\{ {function|items}, {function|render} \}: P{function|rops}<T>): JSX.E{function|lement} {keyword|=>} \{
  {function|const} {function|ref} = R{function|eact}.{function|use}R{function|ef}<HTMLD{function|iv}E{function|lement}>({function|null});
  {function|const} {function|n}: {function|number} = {function|items}.{function|length} {function|as} {function|number};
  {function|return} (
    <{function|div} {function|ref}=\{{function|ref}\} {function|data-n}=\{{function|n}\} {function|on}C{function|lick}=\{({function|e}: R{function|eact}.M{function|ouse}E{function|vent}<HTMLD{function|iv}E{function|lement}>) {keyword|=>} {function|console}.{function|log}({function|e}.{function|target}!)\}>
      T{function|ext} {function|with} {function|if} {function|and} {function|for} \{{function|n} > 1 ? <{function|b}>{function|many}</{function|b}> : <{function|i}>{function|one}</{function|i}>\}
      <G{function|eneric}<{function|string}> {function|value}={string|"x"} />
      \{{function|items}.{function|map}(({function|t}) {keyword|=>} <{function|span} {function|key}=\{S{function|tring}({function|t})\}>\{{function|render}({function|t})\}</{function|span}>)\}
    </{function|div}>
  );
\};
