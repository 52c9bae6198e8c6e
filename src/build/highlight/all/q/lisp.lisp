{punctuation|;}{punctuation|;}{punctuation|;} kettle
{punctuation|(}defpackage {verb operator|:}tea {punctuation|(}{verb operator|:}use {verb operator|:}cl{punctuation|)}{punctuation|)}
{punctuation|(}defvar {verb operator|*}litres{verb operator|*} {number|1.7} {string|"docs"}{punctuation|)}
{punctuation|(}defun boil {punctuation|(}k {verb operator|&}optional {punctuation|(}n {number|10}{punctuation|)} {verb operator|&}{keyword|key} verbose {verb operator|&}rest more{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}interactive {string|"p"}{punctuation|)}
  {punctuation|(}let {punctuation|(}{punctuation|(}x {adverb function|'}{punctuation|(}a b{punctuation|)}{punctuation|)} {punctuation|(}y {verb operator|#}{adverb function|'}car{punctuation|)}{punctuation|)} {punctuation|(}{keyword|if} {punctuation|(}{keyword|null} k{punctuation|)} nil {punctuation|(}cond {punctuation|(}{punctuation|(}{verb operator|>} n {number|3}{punctuation|)} {punctuation|(}setq x {symbol|`}{punctuation|(}{verb operator|,}y {verb operator|,}{verb operator|@}x{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}t {punctuation|(}error {string|"no %s"} {verb operator|:}{keyword|key}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}lambda {punctuation|(}x{punctuation|)} {punctuation|(}{verb operator|*} x {verb operator|-}{number|1.5e3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}require {adverb function|'}cl{verb operator|-}lib{punctuation|)}
