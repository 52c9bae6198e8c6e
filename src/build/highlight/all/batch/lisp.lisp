;;; kettle
{punctuation|(}{command|{keyword|defpackage} {label property|:tea} (:use :cl}{punctuation|)}{punctuation|)}
{punctuation|(}{command|{keyword|defvar} *litres* {number|1}.{number|7} {string|"docs"}}{punctuation|)}
{punctuation|(}{command|{keyword|defun} boil (k }{operator|&}{command|{keyword|optional} (n {number|10}}{punctuation|)} {operator|&}{command|{keyword|key} verbose }{operator|&}{command|{keyword|rest} more}{punctuation|)}
  "Boil `k{punctuation|'} now."
  {punctuation|(}{command|{keyword|interactive} {string|"p"}}{punctuation|)}
  {punctuation|(}{command|{keyword|let} ((x '(a b}{punctuation|)}{punctuation|)} {punctuation|(}{command|{keyword|y} #'car}{punctuation|)}{punctuation|)} {punctuation|(}{command|{keyword|if} (null k}{punctuation|)} nil {punctuation|(}{command|{keyword|cond} ((> n {number|3}}{punctuation|)} {punctuation|(}{command|{keyword|setq} x `(,y ,@x}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}{command|{keyword|t} (error {string|"no %s"} {label property|:key}}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{command|{keyword|lambda} (x}{punctuation|)} {punctuation|(}* x -1.5e3{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}{command|{keyword|require} 'cl-lib}{punctuation|)}
