{punctuation|;}{punctuation|;}{punctuation|;} {text comment|kettle}
{punctuation|(}{text comment|defpackage} {punctuation|:}{text comment|tea} {punctuation|(}{punctuation|:}{keyword|use} {punctuation|:}{text comment|cl}{punctuation|)}{punctuation|)}
{punctuation|(}{text comment|defvar *litres*} {number|1.7} {string|"docs"}{punctuation|)}
{punctuation|(}{text comment|defun boil} {punctuation|(}{text comment|k &optional} {punctuation|(}{text comment|n} {number|10}{punctuation|)} {text comment|&key verbose &rest more}{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}{text comment|interactive} {string|"p"}{punctuation|)}
  {punctuation|(}{keyword|let} {punctuation|(}{punctuation|(}{text comment|x '}{punctuation|(}{text comment|a b}{punctuation|)}{punctuation|)} {punctuation|(}{text comment|y #'car}{punctuation|)}{punctuation|)} {punctuation|(}{keyword|if} {punctuation|(}{text comment|null k}{punctuation|)} {text comment|nil} {punctuation|(}{text comment|cond} {punctuation|(}{punctuation|(}{text comment|> n} {number|3}{punctuation|)} {punctuation|(}{text comment|setq x `}{punctuation|(}{punctuation|,}{text comment|y} {punctuation|,}{text comment|@x}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}{text comment|t} {punctuation|(}{text comment|error} {string|"no %s"} {punctuation|:}{text comment|key}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{text comment|lambda} {punctuation|(}{text comment|x}{punctuation|)} {punctuation|(}{text comment|* x -1}{punctuation|.}{number|5e3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}{text comment|require 'cl-lib}{punctuation|)}
