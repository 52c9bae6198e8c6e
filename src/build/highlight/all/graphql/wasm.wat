;; {property-query|kettle}
{punctuation|(}{property-query|module} {punctuation|(}; {property|block} ;{punctuation|)}
  {punctuation|(}{property|import} {string|"env"} {string|"log"} {punctuation|(}{property|func} {variable|$log} {punctuation|(}{property|param} {property|i32}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{property-query|memory} {punctuation|(}{property|export} {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}{property|func} {variable|$boil} {punctuation|(}{property|export} {string|"boil"}{punctuation|)} {punctuation|(}{property|param} {variable|$n} {property|i32}{punctuation|)} {punctuation|(}{property|result} {property|f64}{punctuation|)}
    {property|local}.{property|get} {variable|$n} {property|i32}.{property|const} {property|0x1F} {property|i32}.{property|add} {property-query|drop}
    {punctuation|(}{property-query|if} {punctuation|(}{property|i32}.{property-query|eqz} {punctuation|(}{property|local}.{property|get} {variable|$n}{punctuation|)}{punctuation|)} {punctuation|(}{property|then} {property|f64}.{property|const} {number|1.5e3} {property|return}{punctuation|)} {punctuation|(}{property|else} {attr-name|nan}{punctuation|:}{property|0x1} {property|inf}{punctuation|)}{punctuation|)}
    {punctuation|(}{property-query|data} {punctuation|(}{property|i32}.{property|const} {number|0}{punctuation|)} {string|"a\\00\\"q\\""}{punctuation|)}{punctuation|)}{punctuation|)}
