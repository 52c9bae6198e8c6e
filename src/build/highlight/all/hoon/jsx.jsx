{function|import} R{function|eact}, \{ {function|use}S{function|tate} \} {function|from} {string|'react'};

{function|export} {function|default} {function|function} K{function|ettle}(\{ {function|litres} = 1.7, {function|children}, ...{function|rest} \}) \{
  {function|const} [{function|hot}, {function|set}H{function|ot}] = {function|use}S{function|tate}({function|false}); // {function|state}
  {function|const} {function|list} = [1, 2].{function|map}({function|n} {keyword|=>} <{function|li} {function|key}=\{{function|n}\} {function|class}N{function|ame}=\{`{function|item} $\{{function|n} > 1 ? {string|'big'} : {string|''}\}`\}>C{function|up} \{{function|n}\} {function|if} {function|true}</{function|li}>);
  {function|return} (
    <{function|section} {function|id}={string|"kettle"} \{...{function|rest}\} {function|on}C{function|lick}=\{() {keyword|=>} {function|set}H{function|ot}(!{function|hot})\} {function|style}=\{\{ {function|color}: {string|'red'} \}\}>
      \{/{class-name|*} {function|comment} {class-name|*}/\}
      <{function|h1}>T{function|ea} & {string|"cake"} {function|for} \{{function|litres}.{function|to}F{function|ixed}(1)\} {function|people}, {function|class} {function|of} 2024</{function|h1}>
      \{{function|hot} && <S{function|team}.C{function|loud} {function|size}=\{3\} />\}
      <>\{{function|list}\}<{function|br}/></>
      <{function|p}>{function|return} {function|this} {function|new} {function|function}</{function|p}>
      \{{function|children} ?? <{function|em}>{function|none}</{function|em}>\}
    </{function|section}>
  );
\}
