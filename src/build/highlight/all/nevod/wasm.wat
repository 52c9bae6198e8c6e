{punctuation|;}{punctuation|;} {name|kettle}
{punctuation|(}{name|module} {punctuation|(}{punctuation|;} {name|block} {punctuation|;}{punctuation|)}
  {punctuation|(}{name|import} {string|"env"} {string|"log"} {punctuation|(}{name|func} ${name|log} {punctuation|(}{name|param} {name|i32}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{name|memory} {punctuation|(}{name|export} {string|"mem"}{punctuation|)} {quantifier number|1}{punctuation|)}
  {punctuation|(}{name|func} ${name|boil} {punctuation|(}{name|export} {string|"boil"}{punctuation|)} {punctuation|(}{name|param} ${name|n} {name|i32}{punctuation|)} {punctuation|(}{name|result} {name|f64}{punctuation|)}
    {name|local.get} ${name|n} {name|i32.const} {name|0x1F} {name|i32.add} {name|drop}
    {punctuation|(}{name|if} {punctuation|(}{name|i32.eqz} {punctuation|(}{name|local.get} ${name|n}{punctuation|)}{punctuation|)} {punctuation|(}{name|then} {name|f64.const} {quantifier number|1}{name|.5e3} {name|return}{punctuation|)} {punctuation|(}{name|else} {field-capture|{field-name variable|nan}{colon|:}}{name|0x1} {name|inf}{punctuation|)}{punctuation|)}
    {punctuation|(}{name|data} {punctuation|(}{name|i32.const} {quantifier number|0}{punctuation|)} {string|"a\\00\\"}{name|q}\\{string|""}{punctuation|)}{punctuation|)}{punctuation|)}
