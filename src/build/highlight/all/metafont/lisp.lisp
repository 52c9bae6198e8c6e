{punctuation|;}{punctuation|;}{punctuation|;} kettle
{punctuation|(}defpackage {operator|:}tea {punctuation|(}{operator|:}use {operator|:}cl{punctuation|)}{punctuation|)}
{punctuation|(}defvar {operator|*}litres{operator|*} {number|1.7} {string|"docs"}{punctuation|)}
{punctuation|(}defun boil {punctuation|(}k {operator|&}optional {punctuation|(}n {number|10}{punctuation|)} {operator|&}key verbose {operator|&}rest more{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}interactive {string|"p"}{punctuation|)}
  {punctuation|(}{command builtin|let} {punctuation|(}{punctuation|(}{variable|x} '{punctuation|(}a b{punctuation|)}{punctuation|)} {punctuation|(}{variable|y} {variable|#}'car{punctuation|)}{punctuation|)} {punctuation|(}{keyword|if} {punctuation|(}null k{punctuation|)} nil {punctuation|(}cond {punctuation|(}{punctuation|(}{operator|>} n {number|3}{punctuation|)} {punctuation|(}setq {variable|x} `{punctuation|(}{punctuation|,}{variable|y} {punctuation|,}{variable|@}{variable|x}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}t {punctuation|(}error {string|"no %s"} {operator|:}key{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}lambda {punctuation|(}{variable|x}{punctuation|)} {punctuation|(}{operator|*} {variable|x} {operator|-}{number|1.5}e{number|3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}require 'cl{operator|-}lib{punctuation|)}
