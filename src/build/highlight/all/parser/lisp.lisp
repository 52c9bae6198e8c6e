{punctuation|;}{punctuation|;}{punctuation|;} kettle
{expression|{punctuation|(}defpackage :tea {punctuation|(}:use :cl{punctuation|)}{punctuation|)}}
{expression|{punctuation|(}defvar {operator|*}litres{operator|*} {number|1.7} {string|"docs"}{punctuation|)}}
{punctuation|(}defun boil {expression|{punctuation|(}k {operator|&}optional {punctuation|(}n {number|10}{punctuation|)} {operator|&}key verbose {operator|&}rest more{punctuation|)}}
  "Boil `k' now."
  {expression|{punctuation|(}interactive {string|"p"}{punctuation|)}}
  {punctuation|(}let {expression|{punctuation|(}{punctuation|(}x {string|'(a b)) (y #'}car{punctuation|)}{punctuation|)}} {punctuation|(}if {expression|{punctuation|(}null k{punctuation|)}} nil {punctuation|(}cond {expression|{punctuation|(}{punctuation|(}{operator|>} n {number|3}{punctuation|)} {punctuation|(}setq x `{punctuation|(},y ,{function|@x}{punctuation|)}{punctuation|)}{punctuation|)}} {expression|{punctuation|(}t {punctuation|(}error {string|"no %s"} :key{punctuation|)}{punctuation|)}}{punctuation|)}{punctuation|)}{punctuation|)}
  {expression|{punctuation|(}lambda {punctuation|(}x{punctuation|)} {punctuation|(}{operator|*} x {operator|-}{number|1.5e3}{punctuation|)}{punctuation|)}}{punctuation|)}
{expression|{punctuation|(}require 'cl{operator|-}lib{punctuation|)}}
