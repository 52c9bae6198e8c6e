;;; kettle
{punctuation|(}defpackage {punctuation|:}tea {punctuation|(}{punctuation|:}use {punctuation|:}cl{punctuation|)}{punctuation|)}
{punctuation|(}defvar {operator|*}litres{operator|*} {number|1.7} {string-literal|{string|"docs"}}{punctuation|)}
{punctuation|(}defun boil {punctuation|(}k {operator|&}optional {punctuation|(}n {number|10}{punctuation|)} {operator|&}key verbose {operator|&}rest more{punctuation|)}
  {string-literal|{string|"Boil }{interpolation|{expression|{variable|`k'}}}{string| now."}}
  {punctuation|(}interactive {string-literal|{string|"p"}}{punctuation|)}
  {punctuation|(}let {punctuation|(}{punctuation|(}x '{punctuation|(}a b{punctuation|)}{punctuation|)} {punctuation|(}y {operator|#}{variable|'car)) (if (null k) nil (cond ((> n 3) (setq x `}{punctuation|(}{punctuation|,}y {punctuation|,}@x{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}t {punctuation|(}error {string-literal|{string|"no %s"}} {punctuation|:}key{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}lambda {punctuation|(}x{punctuation|)} {punctuation|(}{operator|*} x {operator|-}{number|1}{number|.5}e3{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}require 'cl{operator|-}lib{punctuation|)}
