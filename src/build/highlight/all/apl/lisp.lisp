{punctuation|;}{punctuation|;}{punctuation|;} kettle
{punctuation|(}defpackage {dfn builtin|:}tea {punctuation|(}{dfn builtin|:}use {dfn builtin|:}cl{punctuation|)}{punctuation|)}
{punctuation|(}defvar {function|*}litres{function|*} {number|1.7} "docs"{punctuation|)}
{punctuation|(}defun boil {punctuation|(}k {monadic-operator operator|&}optional {punctuation|(}n {number|10}{punctuation|)} {monadic-operator operator|&}key verbose {monadic-operator operator|&}rest more{punctuation|)}
  "Boil `k' now{dyadic-operator operator|.}"
  {punctuation|(}interactive "p"{punctuation|)}
  {punctuation|(}let {punctuation|(}{punctuation|(}x {string|'(a b)) (y #'}car{punctuation|)}{punctuation|)} {punctuation|(}if {punctuation|(}null k{punctuation|)} nil {punctuation|(}cond {punctuation|(}{punctuation|(}{function|>} n {number|3}{punctuation|)} {punctuation|(}setq x `{punctuation|(}{function|,}y {function|,}{dyadic-operator operator|@}x{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}t {punctuation|(}error "no %s" {dfn builtin|:}key{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}lambda {punctuation|(}x{punctuation|)} {punctuation|(}{function|*} x {function|-}{number|1.5e3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}require 'cl{function|-}lib{punctuation|)}
