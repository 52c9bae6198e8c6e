{comment|;; kettle}
{punctuation|(}{keyword|module} {comment|(; block ;)}
  {punctuation|(}{keyword|import} {string|"env"} {string|"log"} {punctuation|(}{keyword|func} {variable|$log} {punctuation|(}{keyword|param} {keyword|i32}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{keyword|memory} {punctuation|(}{keyword|export} {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}{keyword|func} {variable|$boil} {punctuation|(}{keyword|export} {string|"boil"}{punctuation|)} {punctuation|(}{keyword|param} {variable|$n} {keyword|i32}{punctuation|)} {punctuation|(}{keyword|result} {keyword|f64}{punctuation|)}
    {keyword|local}.get {variable|$n} {keyword|i32{punctuation|.}const} {number|0x1F} {keyword|i32{punctuation|.}add} {keyword|drop}
    {punctuation|(}{keyword|if} {punctuation|(}{keyword|i32{punctuation|.}eqz} {punctuation|(}{keyword|local}.get {variable|$n}{punctuation|)}{punctuation|)} {punctuation|(}{keyword|then} {keyword|f64{punctuation|.}const} {number|1.5e3} {keyword|return}{punctuation|)} {punctuation|(}{keyword|else} {number|nan:0x1} {number|inf}{punctuation|)}{punctuation|)}
    {punctuation|(}{keyword|data} {punctuation|(}{keyword|i32{punctuation|.}const} {number|0}{punctuation|)} {string|"a\\00\\"q\\""}{punctuation|)}{punctuation|)}{punctuation|)}
