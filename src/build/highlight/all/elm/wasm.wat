;; {hvariable|kettle}
{punctuation|(}{keyword|module} {punctuation|(}; {hvariable|block} ;{punctuation|)}
  {punctuation|(}{hvariable|import} {string|"env"} {string|"log"} {punctuation|(}{hvariable|func} {operator|$}{hvariable|log} {punctuation|(}{hvariable|param} {hvariable|i32}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{hvariable|memory} {punctuation|(}{hvariable|export} {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}{hvariable|func} {operator|$}{hvariable|boil} {punctuation|(}{hvariable|export} {string|"boil"}{punctuation|)} {punctuation|(}{hvariable|param} {operator|$}{hvariable|n} {hvariable|i32}{punctuation|)} {punctuation|(}{hvariable|result} {hvariable|f64}{punctuation|)}
    {hvariable|local}{punctuation|.}{hvariable|get} {operator|$}{hvariable|n} {hvariable|i32}{punctuation|.}{hvariable|const} {number|0x1F} {hvariable|i32}{punctuation|.}{hvariable|add} {hvariable|drop}
    {punctuation|(}{keyword|if} {punctuation|(}{hvariable|i32}{punctuation|.}{hvariable|eqz} {punctuation|(}{hvariable|local}{punctuation|.}{hvariable|get} {operator|$}{hvariable|n}{punctuation|)}{punctuation|)} {punctuation|(}{keyword|then} {hvariable|f64}{punctuation|.}{hvariable|const} {number|1.5e3} {hvariable|return}{punctuation|)} {punctuation|(}{keyword|else} {hvariable|nan}{operator|:}{number|0x1} {hvariable|inf}{punctuation|)}{punctuation|)}
    {punctuation|(}{hvariable|data} {punctuation|(}{hvariable|i32}{punctuation|.}{hvariable|const} {number|0}{punctuation|)} {string|"a\\00\\"q\\""}{punctuation|)}{punctuation|)}{punctuation|)}
