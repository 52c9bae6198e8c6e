{punctuation|;}{punctuation|;} {atom|kettle}
{punctuation|(}{atom|module} {punctuation|(}{punctuation|;} {atom|block} {punctuation|;}{punctuation|)}
  {punctuation|(}{atom|import} {string|"env"} {string|"log"} {punctuation|(}{atom|func} {number|$l}{atom|og} {punctuation|(}{atom|param} {atom|i32}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{atom|memory} {punctuation|(}{atom|export} {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}{atom|func} {number|$b}{atom|oil} {punctuation|(}{atom|export} {string|"boil"}{punctuation|)} {punctuation|(}{atom|param} {number|$n} {atom|i32}{punctuation|)} {punctuation|(}{atom|result} {atom|f64}{punctuation|)}
    {atom|local}{punctuation|.}{atom|get} {number|$n} {atom|i32}{punctuation|.}{atom|const} {number|0}{atom|x1F} {atom|i32}{punctuation|.}{atom|add} {atom|drop}
    {punctuation|(}{keyword|if} {punctuation|(}{atom|i32}{punctuation|.}{atom|eqz} {punctuation|(}{atom|local}{punctuation|.}{atom|get} {number|$n}{punctuation|)}{punctuation|)} {punctuation|(}{atom|then} {atom|f64}{punctuation|.}{atom|const} {number|1.5e3} {atom|return}{punctuation|)} {punctuation|(}{atom|else} {atom|nan}{punctuation|:}{number|0}{atom|x1} {atom|inf}{punctuation|)}{punctuation|)}
    {punctuation|(}{atom|data} {punctuation|(}{atom|i32}{punctuation|.}{atom|const} {number|0}{punctuation|)} {string|"a\\00\\"q\\""}{punctuation|)}{punctuation|)}{punctuation|)}
