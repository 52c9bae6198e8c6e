{punctuation|;}{punctuation|;} {node|kettle}
({node|module} ({punctuation|;} {node|block} {punctuation|;})
  ({node|import} {node|"env"} {node|"log"} ({node|func} ${node|log} ({node|param} {node|i32})))
  ({node|memory} ({node|export} {node|"mem"}) {node|1})
  ({node|func} ${node|boil} ({node|export} {node|"boil"}) ({node|param} ${node|n} {node|i32}) ({node|result} {node|f64})
    {node|local}.get ${node|n} {node|i32}.const {node|0}x1F {node|i32}.add {node|drop}
    ({node|if} ({node|i32}.eqz ({node|local}.get ${node|n})) ({node|then} {node|f64}.const {node|1.5}e3 {node|return}) ({node|else} {node|nan}{operator|:}{node|0}x1 {node|inf}))
    ({node|data} ({node|i32}.const {node|0}) {node|"a\\00\\"q\\""})))
