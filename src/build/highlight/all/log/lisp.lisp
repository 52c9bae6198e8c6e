{operator|;}{operator|;}{operator|;} kettle
{operator|(}defpackage {operator|:}tea {operator|(}{operator|:}use {operator|:}cl{operator|)}{operator|)}
{operator|(}defvar {operator|*}litres{operator|*} {number|1.7} {string|"docs"}{operator|)}
{operator|(}defun boil {operator|(}k {operator|&}optional {operator|(}n {number|10}{operator|)} {operator|&}key verbose {operator|&}rest more{operator|)}
  {string|"Boil `k' now."}
  {operator|(}interactive {string|"p"}{operator|)}
  {operator|(}let {operator|(}{operator|(}x {string|'(a b)) (y #'}car{operator|)}{operator|)} {operator|(}if {operator|(}{boolean|null} k{operator|)} nil {operator|(}cond {operator|(}{operator|(}{operator|>} n {number|3}{operator|)} {operator|(}setq x `{operator|(}{punctuation|,}y {punctuation|,}{operator|@}x{operator|)}{operator|)}{operator|)} {operator|(}t {operator|(}error {string|"no %s"} {operator|:}key{operator|)}{operator|)}{operator|)}{operator|)}{operator|)}
  {operator|(}lambda {operator|(}x{operator|)} {operator|(}{operator|*} x {operator|-}{number|1.5e3}{operator|)}{operator|)}{operator|)}
{operator|(}require 'cl{operator|-}lib{operator|)}
