{punctuation|;}{punctuation|;}{punctuation|;} kettle
{punctuation|(}defpackage {punctuation|:}tea {punctuation|(}{punctuation|:}use {punctuation|:}cl{punctuation|)}{punctuation|)}
{punctuation|(}defvar *litres{operator|*} {decimal-float-literal number|1.7} "docs"{punctuation|)}
{punctuation|(}defun boil {punctuation|(}k {operator|&}optional {punctuation|(}n {int-literal number|10}{punctuation|)} {operator|&}key verbose {operator|&}rest more{punctuation|)}
  "{class-name|Boil} `k' now{punctuation|.}"
  {punctuation|(}interactive "p"{punctuation|)}
  {punctuation|(}{keyword|let} {punctuation|(}{punctuation|(}x '{punctuation|(}a b{punctuation|)}{punctuation|)} {punctuation|(}y #'car{punctuation|)}{punctuation|)} {punctuation|(}{keyword|if} {punctuation|(}null k{punctuation|)} nil {punctuation|(}cond {punctuation|(}{punctuation|(}{punctuation|>} n {int-literal number|3}{punctuation|)} {punctuation|(}setq x `{punctuation|(}{punctuation|,}y {punctuation|,}{punctuation|@}x{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}t {punctuation|(}error "no {operator|%}s" {punctuation|:}key{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}lambda {punctuation|(}x{punctuation|)} {punctuation|(}{operator|*} x {operator|-}{decimal-float-literal number|1.5e3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}require 'cl{operator|-}lib{punctuation|)}
