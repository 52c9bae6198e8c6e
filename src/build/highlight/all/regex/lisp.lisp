;;; kettle
{group punctuation|(}defpackage :tea {group punctuation|(}:use :cl{group punctuation|)}{group punctuation|)}
{group punctuation|(}defvar {quantifier number|*}litres{quantifier number|*} 1{char-set class-name|.}7 "docs"{group punctuation|)}
{group punctuation|(}defun boil {group punctuation|(}k &optional {group punctuation|(}n 10{group punctuation|)} &key verbose &rest more{group punctuation|)}
  "Boil `k' now{char-set class-name|.}"
  {group punctuation|(}interactive "p"{group punctuation|)}
  {group punctuation|(}let {group punctuation|(}{group punctuation|(}x '{group punctuation|(}a b{group punctuation|)}{group punctuation|)} {group punctuation|(}y #'car{group punctuation|)}{group punctuation|)} {group punctuation|(}if {group punctuation|(}null k{group punctuation|)} nil {group punctuation|(}cond {group punctuation|(}{group punctuation|(}> n 3{group punctuation|)} {group punctuation|(}setq x `{group punctuation|(},y ,@x{group punctuation|)}{group punctuation|)}{group punctuation|)} {group punctuation|(}t {group punctuation|(}error "no %s" :key{group punctuation|)}{group punctuation|)}{group punctuation|)}{group punctuation|)}{group punctuation|)}
  {group punctuation|(}lambda {group punctuation|(}x{group punctuation|)} {group punctuation|(}{quantifier number|*} x -1{char-set class-name|.}5e3{group punctuation|)}{group punctuation|)}{group punctuation|)}
{group punctuation|(}require 'cl-lib{group punctuation|)}
