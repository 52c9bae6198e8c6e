;; {function|kettle}
{punctuation|(}{function|module} {punctuation|(}; {keyword|block} ;{punctuation|)}
  {punctuation|(}{keyword|import} {string|"env"} {string|"log"} {punctuation|(}{keyword|func} {operator|$}{function|log} {punctuation|(}param i32{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{function|memory} {punctuation|(}{keyword|export} {string|"mem"}{punctuation|)} {number|1}{punctuation|)}
  {punctuation|(}{keyword|func} {operator|$}{function|boil} {punctuation|(}{keyword|export} {string|"boil"}{punctuation|)} {punctuation|(}param {operator|$}n i32{punctuation|)} {punctuation|(}result f64{punctuation|)}
    local{operator|.}get {operator|$}n i32{operator|.}{keyword|const} {number|0x1F} i32{operator|.}add {function|drop}
    {punctuation|(}{function|if} {punctuation|(}i32{operator|.}{function|eqz} {punctuation|(}local{operator|.}get {operator|$}n{punctuation|)}{punctuation|)} {punctuation|(}then f64{operator|.}{keyword|const} {number|1.5e3} {keyword|return}{punctuation|)} {punctuation|(}{keyword|else} nan{operator|:}{number|0x1} inf{punctuation|)}{punctuation|)}
    {punctuation|(}{function|data} {punctuation|(}i32{operator|.}{keyword|const} {number|0}{punctuation|)} {string|"a\\00\\"q\\""}{punctuation|)}{punctuation|)}{punctuation|)}
