{comment|;;; kettle}
{punctuation|(}defpackage {punctuation|:}tea {punctuation|(}{punctuation|:}use {punctuation|:}cl{punctuation|)}{punctuation|)}
{punctuation|(}defvar *litres* {decimal-number number|1}{directive property|.7} {string|"docs"}{punctuation|)}
{punctuation|(}defun boil {punctuation|(}k &optional {punctuation|(}n {decimal-number number|10}{punctuation|)} &key verbose &rest more{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}interactive {string|"p"}{punctuation|)}
  {punctuation|(}let {punctuation|(}{punctuation|(}{register variable|x} {string|'(a b)) (y #'}car{punctuation|)}{punctuation|)} {punctuation|(}if {punctuation|(}null k{punctuation|)} nil {punctuation|(}cond {punctuation|(}{punctuation|(}> n {decimal-number number|3}{punctuation|)} {punctuation|(}setq {register variable|x} `{punctuation|(}{punctuation|,}{register variable|y} {punctuation|,}@{register variable|x}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}t {punctuation|(}error {string|"no %s"} {punctuation|:}key{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}lambda {punctuation|(}{register variable|x}{punctuation|)} {punctuation|(}* {register variable|x} -{decimal-number number|1}.5e3{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}require 'cl-lib{punctuation|)}
