; {function|kettle}
({function|define} ({function|boil} {function|k} . {function|more})
  ({function|let} {function|loop} (({function|i} 0) ({function|s} {string|"str\\n"}))
    ({function|cond} ((= {function|i} #{function|x}FF) #{function|t}) (({function|eq}? {function|s} '{function|sym}) #\\{function|a}) ({function|else} ({function|loop} (+ {function|i} 1/2) ({function|string-append} {function|s} {string|"x"})))))
  #\| {function|block} \|# ({function|set}! {function|x} `({function|a} ,{function|b} ,{class-name|@c})) ({function|lambda} ({function|x}) ({function|vector-ref} #(1 2.5{function|e3}) {function|x})) [{function|quote} {function|y}])
