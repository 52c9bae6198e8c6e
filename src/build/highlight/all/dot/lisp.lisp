{punctuation|;}{punctuation|;}{punctuation|;} {node|kettle}
({node|defpackage} {operator|:}{node|tea} ({operator|:}{node|use} {operator|:}{node|cl}))
({node|defvar} *{node|litres}* {node|1.7} {node|"docs"})
({node|defun} {node|boil} ({node|k} &{node|optional} ({node|n} {node|10}) &{node|key} {node|verbose} &{node|rest} {node|more})
  {node|"Boil `k' now."}
  ({node|interactive} {node|"p"})
  ({node|let} (({node|x} '({node|a} {node|b})) ({node|y} #'{node|car})) ({node|if} ({node|null} {node|k}) {node|nil} ({node|cond} ((> {node|n} {node|3}) ({node|setq} {node|x} `({punctuation|,}{node|y} {punctuation|,}@{node|x}))) ({node|t} ({node|error} {node|"no %s"} {operator|:}{node|key})))))
  ({node|lambda} ({node|x}) (* {node|x} {node|-1.5}e3)))
({node|require} '{node|cl}-lib)
