;;; kettle
{operator|(}defpackage :tea {operator|(}:use :cl{operator|)}{operator|)}
{operator|(}defvar {operator|*}litres{operator|*} 1.7 {string|"docs"}{operator|)}
{operator|(}defun boil {operator|(}k &optional {operator|(}n 10{operator|)} &key verbose &rest more{operator|)}
  {string|"Boil `k' now."}
  {operator|(}interactive {string|"p"}{operator|)}
  {operator|(}let {operator|(}{operator|(}x {string|'(a b)) (y #'}car{operator|)}{operator|)} {operator|(}if {operator|(}null k{operator|)} nil {operator|(}cond {operator|(}{operator|(}> n 3{operator|)} {operator|(}setq x `{operator|(},y ,@x{operator|)}{operator|)}{operator|)} {operator|(}t {operator|(}error {string|"no %s"} :key{operator|)}{operator|)}{operator|)}{operator|)}{operator|)}
  {operator|(}lambda {operator|(}x{operator|)} {operator|(}{operator|*} x -1.5e3{operator|)}{operator|)}{operator|)}
{operator|(}require 'cl-lib{operator|)}
