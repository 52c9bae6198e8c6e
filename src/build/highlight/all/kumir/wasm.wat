{punctuation|;}{punctuation|;} {name|kettle}
{punctuation|(}{name|module} {punctuation|(}{punctuation|;} {name|block} {punctuation|;}{punctuation|)}
  {punctuation|(}{name|import} {string|"env"} {string|"log"} {punctuation|(}{name|func} ${name|log} {punctuation|(}{name|param i32}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{name|memory} {punctuation|(}{name|export} {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}{name|func} ${name|boil} {punctuation|(}{name|export} {string|"boil"}{punctuation|)} {punctuation|(}{name|param} ${name|n i32}{punctuation|)} {punctuation|(}{name|result f64}{punctuation|)}
    {name|local}.{name|get} ${name|n i32}.{name|const 0x1F i32}.{name|add drop}
    {punctuation|(}{name|if} {punctuation|(}{name|i32}.{name|eqz} {punctuation|(}{name|local}.{name|get} ${name|n}{punctuation|)}{punctuation|)} {punctuation|(}{name|then f64}.{name|const 1}{number|.5e3} {name|return}{punctuation|)} {punctuation|(}{name|else nan}{punctuation|:}0x1 {name|inf}{punctuation|)}{punctuation|)}
    {punctuation|(}{name|data} {punctuation|(}{name|i32}.{name|const 0}{punctuation|)} {string|"a\\00\\"}{name|q}\\{string|""}{punctuation|)}{punctuation|)}{punctuation|)}
