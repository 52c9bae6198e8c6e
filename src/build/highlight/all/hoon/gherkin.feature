# {function|kettle}
{class-name|@tag}
F{function|eature}: T{function|ea}
  S{function|cenario} O{function|utline}: {function|boil} <{function|n}>
    G{function|iven} {function|a} {string|"kettle"} {function|with} 2 {function|litres}
    W{function|hen} I {function|wait}
      {string|""}{string|"
      doc
      "}{string|""}
    T{function|hen} <{function|n}> {function|cups}
    E{function|xamples}:
      \| {function|n} \| {function|m} \|
      \| 1 \| {function|x} \|
