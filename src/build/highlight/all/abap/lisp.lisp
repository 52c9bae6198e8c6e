;;; kettle
{punctuation|(}defpackage {punctuation|:}tea {punctuation|(}{punctuation|:}use {punctuation|:}cl{punctuation|)}{punctuation|)}
{punctuation|(}defvar *litres* {number|1}{punctuation|.}{number|7} {eol-comment comment|"docs")}
{punctuation|(}defun boil {punctuation|(}k &optional {punctuation|(}n {number|10}{punctuation|)} &key verbose &rest more{punctuation|)}
  {eol-comment comment|"Boil `k' now."}
  {punctuation|(}interactive {eol-comment comment|"p")}
  {punctuation|(}let {punctuation|(}{punctuation|(}x {string|'(a b)) (y #'}car{punctuation|)}{punctuation|)} {punctuation|(}if {punctuation|(}null k{punctuation|)} nil {punctuation|(}cond {punctuation|(}{punctuation|(}> n {number|3}{punctuation|)} {punctuation|(}setq {keyword|x} `{punctuation|(}{punctuation|,}y {punctuation|,}@x{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}t {punctuation|(}error {eol-comment comment|"no %s" :key)))))}
  {punctuation|(}lambda {punctuation|(}x{punctuation|)} {punctuation|(}* {keyword|x} -{number|1}{punctuation|.}5e3{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}require 'cl{token-operator punctuation|-}lib{punctuation|)}
