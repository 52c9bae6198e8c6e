{comment|;; kettle}
{punctuation|(}{keyword|module} {punctuation|(}{comment|; block ;)}
  {punctuation|(}{keyword|import} {string|"env"} {string|"log"} {punctuation|(}{keyword|func} ${keyword|log} {punctuation|(}{keyword|param} {type class-name|i32}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{keyword|memory} {punctuation|(}{keyword|export} {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}{keyword|func} ${keyword|boil} {punctuation|(}{keyword|export} {string|"boil"}{punctuation|)} {punctuation|(}{keyword|param} ${keyword|n} {type class-name|i32}{punctuation|)} {punctuation|(}{keyword|result} {keyword|f64}{punctuation|)}
    {keyword|local}{punctuation|.}{keyword|get} ${keyword|n} {type class-name|i32}{punctuation|.}{keyword|const} {number|0x1F} {type class-name|i32}{punctuation|.}{keyword|add} {keyword|drop}
    {punctuation|(}{keyword|if} {punctuation|(}{type class-name|i32}{punctuation|.}{keyword|eqz} {punctuation|(}{keyword|local}{punctuation|.}{keyword|get} ${keyword|n}{punctuation|)}{punctuation|)} {punctuation|(}{keyword|then} {keyword|f64}{punctuation|.}{keyword|const} {number|1.5e3} {keyword|return}{punctuation|)} {punctuation|(}{keyword|else} {label|nan:}{number|0x1} {keyword|inf}{punctuation|)}{punctuation|)}
    {punctuation|(}{keyword|data} {punctuation|(}{type class-name|i32}{punctuation|.}{keyword|const} {number|0}{punctuation|)} {string|"a\\00\\"}{keyword|q}\\{string|""}{punctuation|)}{punctuation|)}{punctuation|)}
