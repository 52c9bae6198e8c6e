;;; kettle
{punctuation|(}defpackage {operator|:}tea {punctuation|(}{operator|:}use {operator|:}cl{punctuation|)}{punctuation|)}
{punctuation|(}defvar {operator|*}litres{operator|*} {number|1.7} {string|"docs"}{punctuation|)}
{punctuation|(}defun boil {punctuation|(}k &optional {punctuation|(}n {number|10}{punctuation|)} &key verbose &rest more{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}interactive {string|"p"}{punctuation|)}
  {punctuation|(}{keyword|let} {punctuation|(}{punctuation|(}x '{punctuation|(}a b{punctuation|)}{punctuation|)} {punctuation|(}y {operator|#}'car{punctuation|)}{punctuation|)} {punctuation|(}{keyword|if} {punctuation|(}null k{punctuation|)} nil {punctuation|(}cond {punctuation|(}{punctuation|(}{operator|>} n {number|3}{punctuation|)} {punctuation|(}setq x `{punctuation|(}{punctuation|,}y {punctuation|,}{operator|@}x{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}t {punctuation|(}error {string|"no %s"} {operator|:}key{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}lambda {punctuation|(}x{punctuation|)} {punctuation|(}{operator|*} x {number|-1.5e3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}require 'cl-lib{punctuation|)}
