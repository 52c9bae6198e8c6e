{punctuation|;}{punctuation|;}{punctuation|;} kettle
{punctuation|(}{definition rule class-name|defpackage} {punctuation|:}tea {punctuation|(}{punctuation|:}{definition rule class-name|use} {punctuation|:}cl{punctuation|)}{punctuation|)}
{punctuation|(}defvar {operator|*}litres{operator|*} 1.7 "docs"{punctuation|)}
{punctuation|(}defun boil {punctuation|(}k &optional {punctuation|(}n 10{punctuation|)} &key verbose &rest more{punctuation|)}
  "Boil `k' now."
  {punctuation|(}interactive "p"{punctuation|)}
  {punctuation|(}let {punctuation|(}{punctuation|(}x {string|'(a b)) (y #'}car{punctuation|)}{punctuation|)} {punctuation|(}if {punctuation|(}null k{punctuation|)} nil {punctuation|(}cond {punctuation|(}{punctuation|(}> n 3{punctuation|)} {punctuation|(}setq x `{punctuation|(},y ,{annotation keyword|@x}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}t {punctuation|(}error "no %s" {punctuation|:}key{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}lambda {punctuation|(}x{punctuation|)} {punctuation|(}{operator|*} x -1.5e3{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}require 'cl-lib{punctuation|)}
