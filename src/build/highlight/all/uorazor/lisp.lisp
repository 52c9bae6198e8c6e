;;; kettle
{punctuation|(}defpackage {punctuation|:}tea {punctuation|(}{punctuation|:}use {punctuation|:}cl{punctuation|)}{punctuation|)}
{punctuation|(}defvar {operator|*}litres{operator|*} {number|1.7} {string|{punctuation|"}docs{punctuation|"}}{punctuation|)}
{punctuation|(}defun boil {punctuation|(}k &optional {punctuation|(}n {number|10}{punctuation|)} &key verbose &rest more{punctuation|)}
  {string|{punctuation|"}Boil `k' now.{punctuation|"}}
  {punctuation|(}interactive {string|{punctuation|"}p{punctuation|"}}{punctuation|)}
  {punctuation|(}let {punctuation|(}{punctuation|(}x {string|{punctuation|'}(a b)) (y #{punctuation|'}}car{punctuation|)}{punctuation|)} {punctuation|(}{keyword|if} {punctuation|(}{boolean|null} k{punctuation|)} nil {punctuation|(}cond {punctuation|(}{punctuation|(}{operator|>} n {number|3}{punctuation|)} {punctuation|(}setq x `{punctuation|(}{punctuation|,}y {punctuation|,}@x{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}t {punctuation|(}error {string|{punctuation|"}no %s{punctuation|"}} {punctuation|:}key{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}lambda {punctuation|(}x{punctuation|)} {punctuation|(}{operator|*} x {operator|-}{number|1.5e3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}require 'cl{operator|-}lib{punctuation|)}
