{comment|;; kettle}
{punctuation|(}{rule|module} {punctuation|(}{comment|; block ;)}
  {punctuation|(}{rule|import} {string|"env"} {string|"log"} {punctuation|(}{rule|func} ${rule|log} {punctuation|(}{rule|param} {rule|i32}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{rule|memory} {punctuation|(}{rule|export} {string|"mem"}{punctuation|)} {repetition operator|1}{punctuation|)}
  {punctuation|(}{rule|func} ${rule|boil} {punctuation|(}{rule|export} {string|"boil"}{punctuation|)} {punctuation|(}{rule|param} ${rule|n} {rule|i32}{punctuation|)} {punctuation|(}{rule|result} {rule|f64}{punctuation|)}
    {rule|local}.{rule|get} ${rule|n} {rule|i32}.{rule|const} {repetition operator|0}{rule|x1F} {rule|i32}.{rule|add} {rule|drop}
    {punctuation|(}{rule|if} {punctuation|(}{rule|i32}.{rule|eqz} {punctuation|(}{rule|local}.{rule|get} ${rule|n}{punctuation|)}{punctuation|)} {punctuation|(}{rule|then} {rule|f64}.{rule|const} {repetition operator|1}.{repetition operator|5}{rule|e3} {rule|return}{punctuation|)} {punctuation|(}{rule|else} {rule|nan}:{repetition operator|0}{rule|x1} {rule|inf}{punctuation|)}{punctuation|)}
    {punctuation|(}{rule|data} {punctuation|(}{rule|i32}.{rule|const} {repetition operator|0}{punctuation|)} {string|"a\\00\\"}{rule|q}\\{string|""}{punctuation|)}{punctuation|)}{punctuation|)}
