;;; kettle
{punctuation|(}defpackage :tea {punctuation|(}:use :cl{punctuation|)}{punctuation|)}
{punctuation|(}defvar *litres* {number|1}{punctuation|.}{number|7} {string|"docs"}{punctuation|)}
{punctuation|(}defun boil {punctuation|(}k &optional {punctuation|(}n {number|10}{punctuation|)} &key verbose &rest more{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}interactive {string|"p"}{punctuation|)}
  {punctuation|(}let {punctuation|(}{punctuation|(}x '{punctuation|(}a b{punctuation|)}{punctuation|)} {punctuation|(}y {embedded-scheme|{punctuation|#}{scheme language-scheme|{symbol|'car}}}{punctuation|)}{punctuation|)} {punctuation|(}if {punctuation|(}null k{punctuation|)} nil {punctuation|(}cond {punctuation|(}{punctuation|(}{punctuation|>} n {number|3}{punctuation|)} {punctuation|(}setq x `{punctuation|(}{punctuation|,}y ,@x{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}t {punctuation|(}error {string|"no %s"} :key{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}lambda {punctuation|(}x{punctuation|)} {punctuation|(}* x -{number|1}{punctuation|.}5e3{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}require 'cl-lib{punctuation|)}
