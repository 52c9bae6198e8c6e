{punctuation|;}{punctuation|;}{punctuation|;} kettle
{punctuation|(}defpackage {function|{prefix|{punctuation|:}}{local-name|tea}} {punctuation|(}{function|{prefix|{punctuation|:}}{local-name|use}} {function|{prefix|{punctuation|:}}{local-name|cl}}{punctuation|)}{punctuation|)}
{punctuation|(}defvar *litres* {number|1.7} {string|"docs"}{punctuation|)}
{punctuation|(}defun boil {punctuation|(}k &{keyword|optional} {punctuation|(}n {number|10}{punctuation|)} &key verbose &rest more{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}interactive {string|"p"}{punctuation|)}
  {punctuation|(}let {punctuation|(}{punctuation|(}x {string|'(a b)) (y #'}car{punctuation|)}{punctuation|)} {punctuation|(}{keyword|if} {punctuation|(}null k{punctuation|)} nil {punctuation|(}cond {punctuation|(}{punctuation|(}> n {number|3}{punctuation|)} {punctuation|(}setq x `{punctuation|(}{punctuation|,}y {punctuation|,}{tag|{punctuation|@}x}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}t {punctuation|(}error {string|"no %s"} {function|{prefix|{punctuation|:}}{local-name|key}}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}lambda {punctuation|(}x{punctuation|)} {punctuation|(}* x {number|-1.5e3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}require 'cl-lib{punctuation|)}
