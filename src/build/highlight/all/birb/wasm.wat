{punctuation|;}{punctuation|;} {variable|kettle}
{punctuation|(}{variable|module} {punctuation|(}{punctuation|;} {variable|block} {punctuation|;}{punctuation|)}
  {punctuation|(}{variable|import} {string|"env"} {string|"log"} {punctuation|(}{variable|func} ${variable|log} {punctuation|(}{class-name|param} {variable|i32}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{variable|memory} {punctuation|(}{variable|export} {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}{variable|func} ${variable|boil} {punctuation|(}{variable|export} {string|"boil"}{punctuation|)} {punctuation|(}{variable|param} ${class-name|n} {variable|i32}{punctuation|)} {punctuation|(}{class-name|result} {variable|f64}{punctuation|)}
    {variable|local}{punctuation|.}{variable|get} ${variable|n} {variable|i32}{punctuation|.}{keyword|const} {number|0x1F} {variable|i32}{punctuation|.}{class-name|add} {variable|drop}
    {punctuation|(}{keyword|if} {punctuation|(}{variable|i32}{punctuation|.}{variable|eqz} {punctuation|(}{variable|local}{punctuation|.}{variable|get} ${variable|n}{punctuation|)}{punctuation|)} {punctuation|(}{variable|then} {variable|f64}{punctuation|.}{keyword|const} {number|1.5e3} {keyword|return}{punctuation|)} {punctuation|(}{keyword|else} {variable|nan}{operator|:}{number|0x1} {variable|inf}{punctuation|)}{punctuation|)}
    {punctuation|(}{variable|data} {punctuation|(}{variable|i32}{punctuation|.}{class-name|const} {number|0}{punctuation|)} {string|"a\\00\\"q\\""}{punctuation|)}{punctuation|)}{punctuation|)}
