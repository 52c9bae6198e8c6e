{heading comment title|;;; kettle}
{punctuation|(}{car|defpackage} {lisp-property property|:tea} {punctuation|(}{lisp-property property|:use} {lisp-property property|:cl}{punctuation|)}{punctuation|)}
{punctuation|(}{defvar|{keyword|defvar} {variable|*litres*}} {number|1.7} {string|"docs"}{punctuation|)}
{punctuation|(}{defun|{keyword|defun} {function|boil} {punctuation|(}{arguments|{argument variable|k} {other-marker-vars|{lisp-marker|&optional} {varform|{punctuation|(}{car|n} {number|10}{punctuation|)}} {lisp-marker|&key} {argument variable|verbose}} {rest-vars|{lisp-marker|&rest} {argument variable|more}}}{punctuation|)}}
  {string|"Boil {symbol|`k'} now."}
  {punctuation|(}{interactive keyword|interactive} {string|"p"}{punctuation|)}
  {punctuation|(}{keyword|let} {punctuation|(}{punctuation|(}{car|x} {punctuation|'(}{car|a} b{punctuation|)}{punctuation|)} {punctuation|(}{car|y} {quoted-symbol variable symbol|#'car}{punctuation|)}{punctuation|)} {punctuation|(}{keyword|if} {punctuation|(}{keyword|null} k{punctuation|)} {boolean|nil} {punctuation|(}{keyword|cond} {punctuation|(}{punctuation|(}{car|>} n {number|3}{punctuation|)} {punctuation|(}{keyword|setq} x {punctuation|`(}{splice symbol variable|,y} {splice symbol variable|,@x}{punctuation|)}{punctuation|)}{punctuation|)} {punctuation|(}{boolean|t} {punctuation|(}{keyword|error} {string|"no %s"} {lisp-property property|:key}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|)}
  {punctuation|(}{lambda|{keyword|lambda} {punctuation|(}{arguments|{argument variable|x}}{punctuation|)}} {punctuation|(}{car|*} x -1.5e3{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}{keyword|require} {quoted-symbol variable symbol|'cl-lib}{punctuation|)}
