{punctuation|;} {node|kettle}
({node|ns} {node|kitchen}.tea ({operator|:}{node|require} {punctuation|[}{node|clojure}.string {operator|:}{node|as} {node|str}{punctuation|]}))
({node|defn} {node|boil} {node|"Docs"} {punctuation|[}{punctuation|\{}{operator|:}{node|keys} {punctuation|[}{node|litres} {node|name}{punctuation|]} {operator|:}{node|or} {punctuation|\{}{node|litres} {node|1.7}{punctuation|\}}{punctuation|\}} & {node|more}{punctuation|]}
  ({node|let} {punctuation|[}{node|n} (+ {node|0}xFF {node|1}/{node|2} {node|-3.5}e3 {node|2}N) {node|re} #{node|"^a\\d+"} {node|c} \\a{punctuation|]}
    ({node|when}-not ({node|nil}? {node|n}) ({node|println} ({node|str} {node|"at \\""} {node|name} {node|"\\""}) #{punctuation|\{}{node|1} {node|2}{punctuation|\}} '({node|a} {node|b}) `(~{node|x} ~@{node|y}) @{node|z} ^{operator|:}{node|meta} {node|m}))
    ({node|if} {node|true} ({node|recur} {node|false}) ({node|fn} {punctuation|[}{node|x}{punctuation|]} ({operator|->} {node|x} {node|inc} (* {node|2}))) #{node|_}({node|ignored}) #({node|str} %{node|1}))))
({node|defmacro} {node|m} {punctuation|[}{punctuation|]} {operator|:}{operator|:}{node|ns}/{node|key})
