{keyword|;;} {function|kettle}
({function|module} (; {function|block} ;)
  ({function|import} {string|"env"} {string|"log"} ({function|func} ${function|log} ({function|param} {function|i32})))
  ({function|memory} ({function|export} {string|"mem"}) 1)
  ({function|func} ${function|boil} ({function|export} {string|"boil"}) ({function|param} ${function|n} {function|i32}) ({function|result} {function|f64})
    {function|local}.{function|get} ${function|n} {function|i32}.{function|const} 0{function|x1}F {function|i32}.{function|add} {function|drop}
    ({function|if} ({function|i32}.{function|eqz} ({function|local}.{function|get} ${function|n})) ({function|then} {function|f64}.{function|const} 1.5{function|e3} {function|return}) ({function|else} {function|nan}:0{function|x1} {function|inf}))
    ({function|data} ({function|i32}.{function|const} 0) {string|"a\\00\\"q\\""})))
