{punctuation|;}{punctuation|;} {rule|kettle}
{punctuation|(}{rule|module} {punctuation|(}{punctuation|;} {rule|block} {punctuation|;}{punctuation|)}
  {punctuation|(}{rule|import} {string|"env"} {string|"log"} {punctuation|(}{rule|func} ${rule|log} {punctuation|(}{rule|param i32}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{rule|memory} {punctuation|(}{rule|export} {string|"mem"}{punctuation|)} 1{punctuation|)}
  {punctuation|(}{rule|func} ${rule|boil} {punctuation|(}{rule|export} {string|"boil"}{punctuation|)} {punctuation|(}{rule|param} ${rule|n i32}{punctuation|)} {punctuation|(}{rule|result f64}{punctuation|)}
    {rule|local}{punctuation|.}{rule|get} ${rule|n i32}{punctuation|.}{rule|const} 0x1F {rule|i32}{punctuation|.}{rule|add drop}
    {punctuation|(}{rule|if} {punctuation|(}{rule|i32}{punctuation|.}{rule|eqz} {punctuation|(}{rule|local}{punctuation|.}{rule|get} ${rule|n}{punctuation|)}{punctuation|)} {punctuation|(}{rule|then f64}{punctuation|.}{rule|const} 1{punctuation|.}5e3 {rule|return}{punctuation|)} {punctuation|(}{rule|else nan}:0x1 {rule|inf}{punctuation|)}{punctuation|)}
    {punctuation|(}{rule|data} {punctuation|(}{rule|i32}{punctuation|.}{rule|const} 0{punctuation|)} {string|"a\\00\\"}{rule|q}\\{string|""}{punctuation|)}{punctuation|)}{punctuation|)}
