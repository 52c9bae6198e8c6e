;;; kettle
{punctuation|(}defpackage :tea {punctuation|(}:{rule-keyword keyword|use} :cl{punctuation|)}{punctuation|)}
{punctuation|(}defvar *litres* {number|1}.{number|7} {string|"docs"}{punctuation|)}
{punctuation|(}defun boil {punctuation|(}k {header-keyword bold|&optional} {punctuation|(}n {number|10}{punctuation|)} {header-keyword bold|&key} verbose {header-keyword bold|&rest} more{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}interactive {string|"p"}{punctuation|)}
  {punctuation|(}let {punctuation|(}{punctuation|(}x {string|'(a b)) (y #'}car{punctuation|)}{punctuation|)} {punctuation|(}{rule-keyword keyword|if} {punctuation|(}null k{punctuation|)} nil {punctuation|(}cond {punctuation|(}{punctuation|(}{operator|>} n {number|3}{punctuation|)} {punctuation|(}setq x `{punctuation|(}{punctuation|,}y {punctuation|,}@x{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}t {punctuation|(}error {string|"no %s"} :key{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}lambda {punctuation|(}x{punctuation|)} {punctuation|(}* x -{number|1}.5e3{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}require 'cl-lib{punctuation|)}
