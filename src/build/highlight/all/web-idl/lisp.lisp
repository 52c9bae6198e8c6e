{punctuation|;}{punctuation|;}{punctuation|;} kettle
{punctuation|(}defpackage {operator|:}{class-name|tea} {punctuation|(}{operator|:}{class-name|use} {operator|:}{class-name|cl}{punctuation|)}{punctuation|)}
{punctuation|(}defvar *litres* {number|1.7} {string|"docs"}{punctuation|)}
{punctuation|(}{class-name|defun} boil {punctuation|(}k &{keyword|optional} {punctuation|(}n {number|10}{punctuation|)} &key verbose &{class-name|rest} more{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}interactive {string|"p"}{punctuation|)}
  {punctuation|(}let {punctuation|(}{punctuation|(}x '{punctuation|(}{class-name|a} b{punctuation|)}{punctuation|)} {punctuation|(}y #'car{punctuation|)}{punctuation|)} {punctuation|(}if {punctuation|(}{class-name|{keyword|null}} k{punctuation|)} nil {punctuation|(}cond {punctuation|(}{punctuation|(}{operator|>} n {number|3}{punctuation|)} {punctuation|(}setq x `{punctuation|(}{punctuation|,}y {punctuation|,}@x{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}t {punctuation|(}error {string|"no %s"} {operator|:}{class-name|key}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}lambda {punctuation|(}x{punctuation|)} {punctuation|(}* x {number|-1.5e3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}require 'cl{operator|-}lib{punctuation|)}
