{punctuation|;}{punctuation|;}{punctuation|;} kettle
{punctuation|(}defpackage {punctuation|:}tea {punctuation|(}{punctuation|:}{function|use} {punctuation|:}cl{punctuation|)}{punctuation|)}
{punctuation|(}defvar {operator|*}litres{operator|*} {number|1.7} {string|"docs"}{punctuation|)}
{punctuation|(}defun boil {punctuation|(}k {operator|&}{keyword|optional} {punctuation|(}n {number|10}{punctuation|)} {operator|&}{keyword|key} verbose {operator|&}{function|rest} more{punctuation|)}
  {string|"Boil `k' now."}
  {punctuation|(}interactive {string|"p"}{punctuation|)}
  {punctuation|(}{keyword|let} {punctuation|(}{punctuation|(}x {comment|'(a b)) (y #'car)) (if (null k) nil (cond ((> n 3) (setq x `(,y ,@x))) (t (error "no %s" :key)))))}
  {punctuation|(}lambda {punctuation|(}x{punctuation|)} {punctuation|(}{operator|*} x {operator|-}{number|1.5e3}{punctuation|)}{punctuation|)}{punctuation|)}
{punctuation|(}require {comment|'cl-lib)}
