{punctuation|;}{punctuation|;} {text comment|kettle}
{punctuation|(}{text comment|module} {punctuation|(}{punctuation|;} {text comment|block} {punctuation|;}{punctuation|)}
  {punctuation|(}{text comment|import} {string|"env"} {string|"log"} {punctuation|(}{text comment|func $log} {punctuation|(}{text comment|param i32}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{text comment|memory} {punctuation|(}{text comment|export} {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}{text comment|func $boil} {punctuation|(}{text comment|export} {string|"boil"}{punctuation|)} {punctuation|(}{text comment|param $n i32}{punctuation|)} {punctuation|(}{text comment|result f64}{punctuation|)}
    {text comment|local}{punctuation|.}{text comment|get $n i32}{punctuation|.}{text comment|const} {number|0x1F} {text comment|i32}{punctuation|.}{text comment|add drop}
    {punctuation|(}{keyword|if} {punctuation|(}{text comment|i32}{punctuation|.}{text comment|eqz} {punctuation|(}{text comment|local}{punctuation|.}{text comment|get $n}{punctuation|)}{punctuation|)} {punctuation|(}{text comment|then f64}{punctuation|.}{text comment|const} {number|1.5e3} {text comment|return}{punctuation|)} {punctuation|(}{keyword|else} {text comment|nan}{punctuation|:}{number|0x1} {text comment|inf}{punctuation|)}{punctuation|)}
    {punctuation|(}{text comment|data} {punctuation|(}{text comment|i32}{punctuation|.}{text comment|const} {number|0}{punctuation|)} {string|"a\\00\\"}{text comment|q\\}{string|""}{punctuation|)}{punctuation|)}{punctuation|)}
