{punctuation|;} {node|kettle}
({node|define} ({node|boil} {node|k} . {node|more})
  ({node|let} {node|loop} (({node|i} {node|0}) ({node|s} {node|"str\\n"}))
    ({node|cond} (({operator|=} {attr-value|i} #{node|xFF}) #{node|t}) (({node|eq}? {node|s} '{node|sym}) #\\a) ({node|else} ({node|loop} (+ {node|i} {node|1}/{node|2}) ({node|string}-append {node|s} {node|"x"})))))
  #\| {node|block} \|# ({node|set}! {node|x} `({node|a} {punctuation|,}{node|b} {punctuation|,}@{node|c})) ({node|lambda} ({node|x}) ({node|vector}-ref #({node|1} {node|2.5}e3) {node|x})) {punctuation|[}{node|quote} {node|y}{punctuation|]})
