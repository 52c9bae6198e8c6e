{keyword|;;}; {function|kettle}
({function|defpackage} :{function|tea} (:{function|use} :{function|cl}))
({function|defvar} {class-name|*}{function|litres}{class-name|*} 1.7 {string|"docs"})
({function|defun} {function|boil} ({function|k} &{function|optional} ({function|n} 10) &{function|key} {function|verbose} &{function|rest} {function|more})
  {string|"Boil `k' now."}
  ({function|interactive} {string|"p"})
  ({function|let} (({function|x} {string|'(a b)) (y #'}{function|car})) ({function|if} ({function|null} {function|k}) {function|nil} ({function|cond} ((> {function|n} 3) ({function|setq} {function|x} `(,{function|y} ,{class-name|@x}))) ({function|t} ({function|error} {string|"no %s"} :{function|key})))))
  ({function|lambda} ({function|x}) ({class-name|*} {function|x} -1.5{function|e3})))
({function|require} '{function|cl-lib})
